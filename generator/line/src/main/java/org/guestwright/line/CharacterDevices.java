// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Serial ports, consoles and channels, and the backend behind each. */
final class CharacterDevices implements DeviceOptions.Kind {
    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String element =
                switch (driver) {
                    case "isa-serial", "pci-serial", "usb-serial", "spapr-vty", "isa-debugcon" -> "serial";
                    case "isa-parallel" -> "parallel";
                    case "virtconsole", "sclpconsole", "sclplmconsole" -> "console";
                    case "virtserialport" -> "channel";
                    default -> null;
                };
        if (element == null) {
            return null;
        }
        Tag port = new Tag(element);
        Values backend = draft.backend("-chardev", values.get("chardev"));
        if (backend == null || !Characters.of(backend, port, draft)) {
            return null;
        }
        target(driver, values, port);
        if (driver.equals("usb-serial")) {
            Addresses.usb(values, port);
        } else if (driver.equals("pci-serial")) {
            Addresses.of(values, port);
        }
        draft.devices.add(port);
        return port;
    }

    private static void target(String driver, Values values, Tag port) {
        switch (driver) {
            case "isa-serial", "pci-serial", "usb-serial" -> {
                port.child("target").attribute("type", driver).attribute("port", values.get("index"));
                values.ignore("iobase", "irq");
            }
            case "spapr-vty" -> {
                port.child("target")
                        .attribute("type", "spapr-vio-serial")
                        .child("model")
                        .attribute("name", "spapr-vty");
                values.ignore("reg");
            }
            case "isa-debugcon" -> {
                port.child("target")
                        .attribute("type", "isa-debug")
                        .child("model")
                        .attribute("name", "isa-debugcon");
                String base = values.get("iobase");
                if (base != null) {
                    port.add("address")
                            .attribute("type", "isa")
                            .attribute(
                                    "iobase",
                                    base.startsWith("0x") ? base : "0x" + Integer.toHexString(Integer.parseInt(base)));
                }
            }
            case "virtconsole" -> port.child("target").attribute("type", "virtio");
            case "sclpconsole" -> port.child("target").attribute("type", "sclp");
            case "sclplmconsole" -> port.child("target").attribute("type", "sclplm");
            case "virtserialport" -> {
                port.child("target").attribute("type", "virtio").attribute("name", values.get("name"));
                values.ignore("nr");
            }
            default -> values.ignore("index", "iobase", "irq");
        }
        values.ignore("nr");
    }
}
