// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoFactory;
import org.guestwright.model.video.VideoModel;
import org.guestwright.model.video.VideoModelType;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Graphics cards: one for a guest with a display, the usual model, memory, and the first one is the one to start on. */
final class VideoDefaults implements CompletionStep {
    private static final int QXL_VGA_MEMORY = 16 * 1024;

    @Override
    public void apply(Guest guest) {
        if (guest.devices().getVideos().isEmpty()
                && !guest.devices().getGraphics().isEmpty()) {
            guest.devices().getVideos().add(VideoFactory.eINSTANCE.createVideo());
        }
        primaryFirst(guest);
        for (Video video : guest.devices().getVideos()) {
            if (video.getModel() == null) {
                video.setModel(VideoFactory.eINSTANCE.createVideoModel());
            }
            if (video.getModel().getType() == null) {
                video.getModel().setType(usual(guest.machine()));
            }
            if (video.getModel().getType() == null) {
                throw new Refusal(
                        "video.model.missing",
                        Category.CONFIG_UNSUPPORTED,
                        "domain configuration does not support video model 'default'",
                        video);
            }
            fill(video.getModel());
        }
        if (!guest.devices().getVideos().isEmpty()) {
            VideoModel first = guest.devices().getVideos().get(0).getModel();
            if (first.getType() == VideoModelType.NONE) {
                VideoModel none = VideoFactory.eINSTANCE.createVideoModel();
                none.setType(VideoModelType.NONE);
                guest.devices().getVideos().get(0).setModel(none);
                guest.devices().getVideos().get(0).setAddress(null);
            } else {
                first.setPrimary(YesNo.YES);
            }
        }
    }

    private static void primaryFirst(Guest guest) {
        for (int i = 1; i < guest.devices().getVideos().size(); i++) {
            VideoModel model = guest.devices().getVideos().get(i).getModel();
            if (model != null && model.getPrimary() == YesNo.YES) {
                guest.devices().getVideos().move(0, i);
            }
        }
    }

    private static VideoModelType usual(Machine machine) {
        return machine.isPower64()
                ? VideoModelType.VGA
                : machine.isArmVirt() || machine.isLoongarchVirt() || machine.isRiscvVirt() || machine.isS390()
                        ? VideoModelType.VIRTIO
                        : machine.has(Capability.DEVICE_CIRRUS_VGA)
                                ? VideoModelType.CIRRUS
                                : machine.has(Capability.DEVICE_VGA) ? VideoModelType.VGA : null;
    }

    private static void fill(VideoModel model) {
        boolean qxl = model.getType() == VideoModelType.QXL;
        if (qxl && Guest.number(model.getVgamem(), 0) == 0) {
            model.setVgamem(Numeral.of(QXL_VGA_MEMORY));
        }
        if (qxl && Guest.number(model.getRam(), 0) == 0) {
            model.setRam(Numeral.of(64 * 1024));
        }
        if (Guest.number(model.getVram(), 0) == 0) {
            model.setVram(Numeral.of(usualMemory(model.getType())));
        }
        model.setRam(powerOfTwo(model.getRam()));
        model.setVram(powerOfTwo(model.getVram()));
        if (model.getHeads() == null && hasHeads(model.getType())) {
            model.setHeads(Numeral.of(1));
        }
        if (model.getPrimary() == YesNo.NO) {
            model.setPrimary(null);
        }
    }

    private static boolean hasHeads(VideoModelType type) {
        return type != VideoModelType.NONE;
    }

    // libvirt 10.7, virDomainVideoDefaultRAM: in KiB.
    private static int usualMemory(VideoModelType type) {
        return switch (type) {
            case VGA, CIRRUS, VMVGA, BOCHS -> 16 * 1024;
            case QXL -> 64 * 1024;
            case XEN -> 4 * 1024;
            case VBOX -> 8 * 1024;
            default -> 0;
        };
    }

    private static Numeral powerOfTwo(Numeral number) {
        long value = number == null ? 0 : number.longValue();
        return value == 0 ? null : Numeral.of(Long.highestOneBit(2 * value - 1));
    }
}
