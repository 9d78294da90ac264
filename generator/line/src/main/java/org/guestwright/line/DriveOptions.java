// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Disks that are one option: {@code -drive}, {@code -hda}, {@code -cdrom}. */
final class DriveOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-drive" -> {
                return drive(option, option.values("file"), draft);
            }
            case "-hda", "-hdb", "-hdc", "-hdd" -> simple(option, draft, "disk", "ide", "hd");
            case "-cdrom" -> simple(option, draft, "cdrom", "ide", "hd").child("readonly");
            case "-fda", "-fdb" -> simple(option, draft, "floppy", "fdc", "fd");
            case "-sd" -> simple(option, draft, "disk", "sd", "sd");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Tag simple(LineOption option, Draft draft, String device, String bus, String prefix) {
        Tag disk = draft.devices
                .add("disk")
                .attribute("type", "file")
                .attribute("device", device.equals("disk") ? null : device);
        String type = option.value().endsWith(".qcow2") ? "qcow2" : "raw";
        disk.child("driver").attribute("name", "qemu").attribute("type", type);
        disk.child("source").attribute("file", draft.file(option.value()));
        target(draft, disk, draft.isX86() && bus.equals("ide") && isQ35(draft) ? "sata" : bus, prefix);
        return disk;
    }

    private static boolean isQ35(Draft draft) {
        String machine = draft.os().child("type").attribute("machine");
        return machine != null && machine.contains("q35");
    }

    static void target(Draft draft, Tag disk, String bus, String prefix) {
        String name = bus.equals("sata") ? "sd" : prefix;
        disk.child("target").attribute("dev", draft.nextDisk(name)).attribute("bus", bus);
    }

    private static boolean drive(LineOption option, Values values, Draft draft) {
        String bus = values.get("if", "ide");
        ImageChain image = ImageChain.of(values);
        if (bus.equals("pflash")) {
            flash(values, image, draft);
            draft.finishBackend(option, values);
            return true;
        }
        String kind =
                switch (bus) {
                    case "floppy" -> "fdc";
                    case "ide" -> isQ35(draft) ? "sata" : "ide";
                    case "virtio", "scsi", "sd" -> bus;
                    default -> null;
                };
        Tag disk = new Tag("disk");
        if (kind == null || !image.source(disk, draft)) {
            return false;
        }
        String media = values.get("media", "disk");
        disk.attribute("device", kind.equals("fdc") ? "floppy" : media.equals("disk") ? null : media);
        image.driver(disk, null);
        if (media.equals("cdrom")) {
            disk.child("readonly");
        }
        target(
                draft,
                disk,
                kind,
                switch (kind) {
                    case "virtio" -> "vd";
                    case "fdc" -> "fd";
                    case "ide" -> "hd";
                    default -> "sd";
                });
        if (values.peek("serial") != null) {
            disk.child("serial").text(values.get("serial"));
        }
        values.ignore("index", "id");
        draft.devices.add(disk);
        draft.finishBackend(option, values);
        return true;
    }

    // The first flash has the code, the second the variables.
    private static void flash(Values values, ImageChain image, Draft draft) {
        values.ignore("unit", "index", "id");
        String file = draft.file(image.filename());
        if (!draft.os().has("loader")) {
            draft.os()
                    .child("loader")
                    .attribute("readonly", image.isReadOnly() ? "yes" : null)
                    .attribute("type", "pflash")
                    .text(file);
        } else {
            draft.os().child("nvram").text(file);
        }
    }
}
