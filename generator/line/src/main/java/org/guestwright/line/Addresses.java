// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where devices are. A place is taken over where the names of buses are libvirt's; else libvirt finds one. */
final class Addresses {
    private static final Pattern DEVNO = Pattern.compile("([0-9a-f]+)\\.([0-3])\\.([0-9a-f]{1,4})");
    private static final Pattern NUMBERED = Pattern.compile("[a-z-]+?([0-9]+)\\.0");

    private Addresses() {}

    /** The place of a device on PCI or CCW. */
    static void of(Values values, Tag device) {
        String bus = values.get("bus");
        String address = values.get("addr");
        PciPlace place = PciPlace.of(bus, address);
        if (place != null) {
            Tag tag = place.tag().attribute("type", "pci");
            if (values.on("multifunction")) {
                tag.attribute("multifunction", "on");
            }
            device.add(tag);
        }
        Matcher devno = DEVNO.matcher(values.get("devno", ""));
        if (devno.matches()) {
            device.add("address")
                    .attribute("type", "ccw")
                    .attribute("cssid", "0x" + devno.group(1))
                    .attribute("ssid", "0x" + devno.group(2))
                    .attribute("devno", "0x" + devno.group(3));
        }
        values.ignore("multifunction", "acpi-index");
    }

    /** The place of a device on USB. */
    static void usb(Values values, Tag device) {
        Matcher bus = Pattern.compile("usb([0-9]*)\\.0").matcher(values.get("bus", ""));
        String port = values.get("port");
        if (bus.matches() && port != null) {
            device.add("address")
                    .attribute("type", "usb")
                    .attribute("bus", bus.group(1).isEmpty() ? "0" : bus.group(1))
                    .attribute("port", port);
        }
    }

    /** The place of a disk on a controller. */
    static void drive(Values values, Tag disk, String kind) {
        String bus = values.get("bus");
        Matcher numbered = NUMBERED.matcher(bus == null ? "" : bus);
        if (kind.equals("scsi") && numbered.matches()) {
            drive(
                    disk,
                    numbered.group(1),
                    values.get("channel", "0"),
                    values.get("scsi-id", "0"),
                    values.get("lun", "0"));
        } else if (kind.equals("ide") && bus != null && bus.matches("ide\\.[0-9]+")) {
            drive(disk, "0", bus.substring(4), "0", values.get("unit", "0"));
        } else if (kind.equals("sata") && bus != null && bus.matches("ide\\.[0-9]+")) {
            drive(disk, "0", "0", "0", bus.substring(4));
        }
        values.ignore("channel", "scsi-id", "lun", "unit");
    }

    private static void drive(Tag disk, String controller, String bus, String target, String unit) {
        disk.add("address")
                .attribute("type", "drive")
                .attribute("controller", controller)
                .attribute("bus", bus)
                .attribute("target", target)
                .attribute("unit", unit);
    }
}
