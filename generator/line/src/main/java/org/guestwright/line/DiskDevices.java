// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Disks: the device that the guest sees, and the image behind it. */
final class DiskDevices implements DeviceOptions.Kind {
    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String plain = DeviceOptions.plain(driver);
        String bus =
                switch (plain) {
                    case "virtio-blk" -> "virtio";
                    case "scsi-hd", "scsi-cd", "scsi-disk", "scsi-block" -> "scsi";
                    case "ide-hd", "ide-cd", "ide-drive" -> values.peek("unit") == null && values.peek("bus") != null
                            ? "sata"
                            : "ide";
                    case "usb-storage" -> "usb";
                    case "floppy" -> "fdc";
                    default -> null;
                };
        if (bus == null) {
            return null;
        }
        Tag disk = new Tag("disk");
        ImageChain image = ImageChain.of(draft, values.peek("drive"));
        if (image != null && !image.source(disk, draft)) {
            return null;
        }
        values.get("drive");
        disk.attribute("type", disk.attribute("type") == null ? "file" : disk.attribute("type"));
        disk.attribute(
                "device",
                plain.endsWith("-cd")
                        ? "cdrom"
                        : bus.equals("fdc") ? "floppy" : plain.equals("scsi-block") ? "lun" : null);
        if (plain.equals("virtio-blk") && !driver.matches(".*-(pci|ccw|device)")) {
            disk.attribute("model", DeviceOptions.virtioModel(driver));
        }
        String writeCache = values.get("write-cache");
        if (image != null) {
            image.driver(disk, writeCache);
            if (plain.endsWith("-cd")) {
                disk.child("readonly");
            }
        }
        details(values, disk);
        DriveOptions.target(
                draft,
                disk,
                bus,
                switch (bus) {
                    case "virtio" -> "vd";
                    case "ide" -> "hd";
                    case "fdc" -> "fd";
                    default -> "sd";
                });
        disk.child("target")
                .attribute("removable", bus.equals("usb") || bus.equals("scsi") ? values.onOff("removable") : null)
                .attribute("rotation_rate", values.get("rotation_rate"));
        switch (bus) {
            case "virtio" -> Addresses.of(values, disk);
            case "usb" -> Addresses.usb(values, disk);
            default -> Addresses.drive(values, disk, bus);
        }
        draft.devices.add(disk);
        return disk;
    }

    private static void details(Values values, Tag disk) {
        Tag driver = disk.child("driver");
        values.ignore("device_id", "scsi");
        driver.attribute("queues", values.get("num-queues")).attribute("queue_size", values.get("queue-size"));
        String policy = ImageChain.policy(values.get("werror"));
        String readPolicy = ImageChain.policy(values.get("rerror"));
        driver.attribute("error_policy", policy)
                .attribute("rerror_policy", readPolicy == null || readPolicy.equals(policy) ? null : readPolicy);
        String thread = values.get("iothread");
        driver.attribute("iothread", thread == null ? null : thread.replaceFirst("^iothread", ""));
        DeviceOptions.virtio(values, driver);
        DeviceOptions.boot(values, disk);
        if (values.on("share-rw")) {
            disk.child("shareable");
        }
        if (values.peek("logical_block_size") != null
                || values.peek("physical_block_size") != null
                || values.peek("discard_granularity") != null) {
            disk.child("blockio")
                    .attribute("logical_block_size", values.get("logical_block_size"))
                    .attribute("physical_block_size", values.get("physical_block_size"))
                    .attribute("discard_granularity", values.get("discard_granularity"));
        }
        String wwn = values.get("wwn");
        if (wwn != null) {
            disk.child("wwn")
                    .text(
                            wwn.startsWith("0x")
                                    ? wwn.substring(2)
                                    : String.format("%016x", Long.parseUnsignedLong(wwn)));
        }
        for (String name : new String[] {"serial", "vendor", "product"}) {
            String value = values.get(name);
            if (value != null) {
                disk.child(name).text(value);
            }
        }
    }
}
