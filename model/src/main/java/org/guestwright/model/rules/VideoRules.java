// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.video.VideoPackage.Literals.*;

import java.util.EnumMap;
import java.util.Map;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.tuning.MemorySourceType;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoDriverName;
import org.guestwright.model.video.VideoModel;
import org.guestwright.model.video.VideoModelType;

/** Graphics cards. */
final class VideoRules extends Subject<Video> {
    private static final long MOST_KIB = 0xffffffffL / 1024;
    private static final Map<VideoModelType, String> FLAGS = new EnumMap<>(Map.of(
            VideoModelType.VGA,
            "VGA",
            VideoModelType.CIRRUS,
            "cirrus-vga",
            VideoModelType.VMVGA,
            "vmware-svga",
            VideoModelType.QXL,
            "qxl",
            VideoModelType.VIRTIO,
            "virtio-gpu",
            VideoModelType.BOCHS,
            "bochs-display",
            VideoModelType.RAMFB,
            "ramfb"));

    VideoRules() {
        super(VIDEO, Stage.DEVICE);
        common();
        models();
    }

    private void common() {
        unsupported("video.primary.single", "Only one primary video device is supported")
                .asWritten()
                .at(VIDEO_MODEL__PRIMARY)
                .across()
                .advice("keep one of them")
                .when((video, machine) -> {
                    for (Video other : machine.domain().getDevices().getVideos()) {
                        if (other == video) {
                            return false;
                        }
                        if (isMarkedPrimary(other) && isMarkedPrimary(video)) {
                            return true;
                        }
                    }
                    return false;
                });
        unsupported("video.none", "a 'none' video type must be the only video device defined for the domain")
                .at(VIDEO_MODEL__TYPE)
                .advice("take the others away, or this")
                .when((video, machine) ->
                        machine.domain().getDevices().getVideos().size() > 1
                                && machine.domain().getDevices().getVideos().stream()
                                        .anyMatch(other -> type(other) == VideoModelType.NONE));
        unsupported("video.vhost-user.model", "'vhostuser' driver is only supported with 'virtio' device")
                .at(VIDEO_DRIVER__NAME)
                .advice("take the model virtio")
                .when(video -> isVhostUser(video) && type(video) != VideoModelType.VIRTIO);
        unsupported("video.rendernode", "unsupported rendernode accel attribute without 'vhostuser'")
                .at(VIDEO_ACCELERATION__RENDERNODE)
                .advice("leave it out")
                .when(video -> !isVhostUser(video)
                        && video.getModel() != null
                        && video.getModel().getAcceleration() != null
                        && video.getModel().getAcceleration().getRendernode() != null);
        unsupported("video.resolution.zero", "video resolution values must be greater than 0")
                .at(VIDEO_MODEL__RESOLUTION)
                .advice("give both in pixels")
                .when(
                        Video::getModel,
                        model -> model.getResolution() != null
                                && !(isSet(model.getResolution().getX())
                                        && isSet(model.getResolution().getY())));
        qxlOnly("ram", VIDEO_MODEL__RAM);
        qxlOnly("vram64", VIDEO_MODEL__VRAM64);
        qxlOnly("vgamem", VIDEO_MODEL__VGAMEM);
        unsupported("video.ramfb.address", "address not supported for video type ramfb")
                .at(DEVICE__ADDRESS)
                .advice("leave it out")
                .when(video -> type(video) == VideoModelType.RAMFB && video.getAddress() != null);
        unsupported(
                        "video.model.unsupported",
                        "domain configuration does not support video model '%s'",
                        (video, machine) -> type(video))
                .at(VIDEO_MODEL__TYPE)
                .advice("take another model")
                .when((video, machine) -> type(video) != null
                        && type(video) != VideoModelType.NONE
                        && !(FLAGS.containsKey(type(video)) && machine.has(FLAGS.get(type(video)))));
    }

    private void models() {
        unsupported(
                        "video.primary.type",
                        "video type '%s' is only valid as primary video device",
                        (video, machine) -> type(video))
                .at(VIDEO_MODEL__TYPE)
                .advice("take qxl or virtio for further cards")
                .when((video, machine) -> isPlain(video) && !isPrimary(video, machine));
        unsupported("video.heads", "video type '%s' doesn't support multiple 'heads'", (video, machine) -> type(video))
                .at(VIDEO_MODEL__HEADS)
                .advice("take qxl or virtio")
                .when(video -> isPlain(video) && number(video.getModel().getHeads(), 1) != 1);
        unsupported("video.accel2d", "qemu does not support the accel2d setting")
                .at(VIDEO_ACCELERATION__ACCEL2D)
                .advice("leave it out")
                .when(
                        Video::getModel,
                        model -> model.getAcceleration() != null
                                && isYes(model.getAcceleration().getAccel2d()));
        rule(Category.OVERFLOW, "video.vram.high", "value for 'vram' must be less than '" + MOST_KIB + "'")
                .at(VIDEO_MODEL__VRAM)
                .advice("lower it")
                .when(video -> isQxl(video) && number(video.getModel().getVram(), 0) > MOST_KIB);
        rule(Category.OVERFLOW, "video.ram.high", "value for 'ram' must be less than '" + MOST_KIB + "'")
                .at(VIDEO_MODEL__RAM)
                .advice("lower it")
                .when(video -> isQxl(video) && number(video.getModel().getRam(), 0) > MOST_KIB);
        unsupported("video.vgamem.low", "value for 'vgamem' must be at least 1 MiB (1024 KiB)")
                .at(VIDEO_MODEL__VGAMEM)
                .advice("raise it")
                .when(video -> isQxl(video)
                        && isSet(video.getModel().getVgamem())
                        && video.getModel().getVgamem().longValue() < 1024);
        unsupported("video.vgamem.power", "value for 'vgamem' must be power of two")
                .at(VIDEO_MODEL__VGAMEM)
                .advice("take 8192, 16384, 32768, ...")
                .when(video ->
                        isQxl(video) && Long.bitCount(number(video.getModel().getVgamem(), 0)) > 1);
        wrong("video.resolution", "model resolution is not supported")
                .at(VIDEO_MODEL__RESOLUTION)
                .advice("take virtio, vga, qxl or bochs")
                .when(video -> video.getModel() != null
                        && video.getModel().getResolution() != null
                        && type(video) != VideoModelType.NONE
                        && type(video) != VideoModelType.VGA
                        && type(video) != VideoModelType.BOCHS
                        && type(video) != VideoModelType.VIRTIO
                        && !isQxl(video));
        unsupported("video.vram.low", "value for 'vram' must be at least 1 MiB (1024 KiB)")
                .at(VIDEO_MODEL__VRAM)
                .advice("raise it")
                .when(video -> (type(video) == VideoModelType.VGA || type(video) == VideoModelType.VMVGA)
                        && isSet(video.getModel().getVram())
                        && video.getModel().getVram().longValue() < 1024);
        unsupported("video.vhost-user.unsupported", "this QEMU does not support 'vhost-user' video device")
                .lacking("vhost-user-gpu")
                .at(VIDEO_DRIVER__NAME)
                .advice("take another QEMU")
                .when(video -> isVhostUser(video) && type(video) == VideoModelType.VIRTIO);
        unsupported("video.accel3d.model", "3d acceleration is supported only with 'virtio' video device")
                .at(VIDEO_ACCELERATION__ACCEL3D)
                .advice("take virtio, or leave it out")
                .when(video -> !isVhostUser(video) && wants3d(video) && type(video) != VideoModelType.VIRTIO);
        unsupported("video.accel3d.unsupported", "3d acceleration is not supported by this QEMU binary")
                .at(VIDEO_ACCELERATION__ACCEL3D)
                .advice("leave it out")
                .when((video, machine) -> !isVhostUser(video)
                        && wants3d(video)
                        && type(video) == VideoModelType.VIRTIO
                        && !machine.has("virtio-gpu.virgl")
                        && !machine.has("virtio-gpu-gl-pci")
                        && !machine.has("virtio-vga-gl"));
        unsupported("video.blob.unsupported", "this QEMU does not support 'blob' for virtio-gpu devices")
                .lacking("virtio-gpu.blob")
                .at(VIDEO_MODEL__BLOB)
                .advice("leave it out")
                .when(video ->
                        type(video) == VideoModelType.VIRTIO && video.getModel().getBlob() != null);
        unsupported("video.blob.memory", "'blob' support for virtio-gpu devices requires a memfd memory backend")
                .at(VIDEO_MODEL__BLOB)
                .across()
                .advice("add memoryBacking { source.type = memfd }")
                .when((video, machine) -> type(video) == VideoModelType.VIRTIO
                        && video.getModel().getBlob() == OnOff.ON
                        && !isMemfd(machine.domain()));
    }

    private void qxlOnly(String name, org.eclipse.emf.ecore.EAttribute feature) {
        unsupported("video." + name + ".model", name + " attribute only supported for video type qxl")
                .at(feature)
                .advice("leave it out")
                .when(video -> video.getModel() != null
                        && !isQxl(video)
                        && isSet((Number) video.getModel().eGet(feature)));
    }

    private static VideoModelType type(Video video) {
        VideoModel model = video.getModel();
        return model == null ? null : model.getType();
    }

    private static boolean isQxl(Video video) {
        return type(video) == VideoModelType.QXL;
    }

    private static boolean isPlain(Video video) {
        return type(video) != null
                && type(video) != VideoModelType.NONE
                && type(video) != VideoModelType.VIRTIO
                && !isQxl(video);
    }

    private static boolean isVhostUser(Video video) {
        return video.getDriver() != null && video.getDriver().getName() == VideoDriverName.VHOSTUSER;
    }

    private static boolean wants3d(Video video) {
        return video.getModel() != null
                && video.getModel().getAcceleration() != null
                && isYes(video.getModel().getAcceleration().getAccel3d());
    }

    private static boolean isMarkedPrimary(Video video) {
        return video.getModel() != null && isYes(video.getModel().getPrimary());
    }

    private static boolean isPrimary(Video video, Machine machine) {
        return isYes(video.getModel().getPrimary())
                || machine.domain().getDevices().getVideos().get(0) == video;
    }

    private static boolean isMemfd(Domain domain) {
        return domain.getMemoryBacking() != null
                && domain.getMemoryBacking().getSource() != null
                && domain.getMemoryBacking().getSource().getType() == MemorySourceType.MEMFD;
    }
}
