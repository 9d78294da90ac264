// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Controllers: PCI bridges and ports, USB, SCSI, SATA, virtio-serial. */
final class ControllerDevices implements DeviceOptions.Kind {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z-]+\\.?([0-9]+)");
    private static final Map<String, String> PCI = Map.ofEntries(
            Map.entry("pcie-root-port", "pcie-root-port"),
            Map.entry("ioh3420", "pcie-root-port"),
            Map.entry("pcie-pci-bridge", "pcie-to-pci-bridge"),
            Map.entry("pci-bridge", "pci-bridge"),
            Map.entry("i82801b11-bridge", "dmi-to-pci-bridge"),
            Map.entry("x3130-upstream", "pcie-switch-upstream-port"),
            Map.entry("xio3130-downstream", "pcie-switch-downstream-port"),
            Map.entry("pxb", "pci-expander-bus"),
            Map.entry("pxb-pcie", "pcie-expander-bus"),
            Map.entry("spapr-pci-host-bridge", "pci-root"));
    private static final Map<String, String> USB = Map.ofEntries(
            Map.entry("qemu-xhci", "qemu-xhci"),
            Map.entry("nec-usb-xhci", "nec-xhci"),
            Map.entry("piix3-usb-uhci", "piix3-uhci"),
            Map.entry("piix4-usb-uhci", "piix4-uhci"),
            Map.entry("usb-ehci", "ehci"),
            Map.entry("pci-ohci", "pci-ohci"),
            Map.entry("vt82c686b-usb-uhci", "vt82c686b-uhci"),
            Map.entry("ich9-usb-ehci1", "ich9-ehci1"),
            Map.entry("ich9-usb-uhci1", "ich9-uhci1"),
            Map.entry("ich9-usb-uhci2", "ich9-uhci2"),
            Map.entry("ich9-usb-uhci3", "ich9-uhci3"));
    private static final Map<String, String> SCSI = Map.of(
            "virtio-scsi",
            "virtio-scsi",
            "lsi",
            "lsilogic",
            "lsi53c895a",
            "lsilogic",
            "megasas",
            "lsisas1078",
            "mptsas1068",
            "lsisas1068",
            "pvscsi",
            "vmpvscsi",
            "am53c974",
            "am53c974",
            "dc390",
            "dc390",
            "spapr-vscsi",
            "ibmvscsi");

    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String plain = DeviceOptions.plain(driver);
        Tag controller = PCI.containsKey(plain)
                ? pci(plain, values)
                : USB.containsKey(plain)
                        ? usb(plain, values)
                        : SCSI.containsKey(plain)
                                ? scsi(driver, plain, values)
                                : switch (plain) {
                                    case "ahci", "ich9-ahci" -> controller("sata", values);
                                    case "virtio-serial" -> serial(driver, values);
                                    case "usb-ccid" -> controller("ccid", values);
                                    default -> null;
                                };
        if (controller == null) {
            return null;
        }
        if (plain.equals("usb-ccid")) {
            Addresses.usb(values, controller);
        } else {
            Addresses.of(values, controller);
        }
        draft.devices.add(controller);
        return controller;
    }

    private static Tag controller(String type, Values values) {
        Matcher number = NUMBER.matcher(values.peek("id") == null ? "" : values.peek("id"));
        return new Tag("controller")
                .attribute("type", type)
                .attribute("index", number.matches() ? number.group(1) : "0");
    }

    // A bridge whose id does not tell the number of its bus is left to libvirt, which makes those that are needed.
    private static Tag pci(String driver, Values values) {
        Matcher number = Pattern.compile("pci\\.([0-9]+)").matcher(values.peek("id") == null ? "" : values.peek("id"));
        if (!number.matches()) {
            return null;
        }
        Tag controller = controller("pci", values).attribute("model", PCI.get(driver));
        if (driver.equals("ioh3420")) {
            controller.child("model").attribute("name", "ioh3420");
        }
        Tag target = new Tag("target")
                .attribute("chassisNr", driver.equals("pci-bridge") ? values.get("chassis_nr") : null)
                .attribute("chassis", values.get("chassis"))
                .attribute("port", values.get("port"))
                .attribute("busNr", values.get("bus_nr"))
                .attribute("index", driver.startsWith("spapr") ? values.get("index") : null)
                .attribute("hotplug", values.onOff("hotplug"));
        if (values.peek("numa_node") != null) {
            target.child("node").text(values.get("numa_node"));
        }
        values.ignore("slot");
        controller.add(target);
        return controller;
    }

    private static Tag usb(String driver, Values values) {
        Tag controller =
                controller("usb", values).attribute("model", USB.get(driver)).attribute("ports", values.get("p2"));
        values.ignore("p3");
        String start = values.get("firstport");
        String master = values.get("masterbus");
        if (master != null) {
            controller.attribute(
                    "index",
                    master.replaceFirst("^usb", "").replaceFirst("\\.0$", "").isEmpty()
                            ? "0"
                            : master.replaceFirst("^usb", "").replaceFirst("\\.0$", ""));
            controller.child("master").attribute("startport", start);
        }
        return controller;
    }

    private static Tag scsi(String driver, String plain, Values values) {
        String model = plain.equals("virtio-scsi") ? DeviceOptions.virtioModel(driver) : SCSI.get(plain);
        Tag controller = controller("scsi", values).attribute("model", model.equals("virtio") ? "virtio-scsi" : model);
        Tag options = controller.child("driver");
        options.attribute("queues", values.get("num_queues"))
                .attribute("cmd_per_lun", values.get("cmd_per_lun"))
                .attribute("max_sectors", values.get("max_sectors"));
        String thread = values.get("iothread");
        options.attribute("iothread", thread == null ? null : thread.replaceFirst("^iothread", ""));
        DeviceOptions.virtio(values, options);
        return controller;
    }

    private static Tag serial(String driver, Values values) {
        Tag controller = controller("virtio-serial", values)
                .attribute("ports", values.get("max_ports"))
                .attribute("vectors", values.get("vectors"));
        String model = DeviceOptions.virtioModel(driver);
        return controller.attribute("model", model.equals("virtio") ? null : model);
    }
}
