// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.ScsiControllerModel;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The models of SCSI and USB controllers, and where PCI controllers can be. */
final class ControllerModels implements CompletionStep {
    private static final int MOST_XHCI_PORTS = 15;

    @Override
    public void apply(Guest guest) {
        for (Controller controller : guest.controllers()) {
            if (controller instanceof ScsiController scsi) {
                setScsi(guest.machine(), scsi);
            } else if (controller instanceof UsbController usb) {
                setUsb(guest, usb);
            } else if (controller instanceof PciController pci) {
                checkPci(guest, pci);
                if (pci.getPcihole64() != null) {
                    pci.setPcihole64(Quantity.ofKibibytes(pci.getPcihole64().kibibytes("KiB")));
                }
            }
        }
    }

    static void setScsi(Machine machine, ScsiController scsi) {
        if (scsi.getModel() != null && scsi.getModel() != ScsiControllerModel.AUTO) {
            return;
        }
        ScsiControllerModel model = machine.isPseries()
                ? ScsiControllerModel.IBM_VSCSI
                : machine.isS390() || machine.isLoongarchVirt()
                        ? ScsiControllerModel.VIRTIO_SCSI
                        : machine.has(Capability.SCSI_LSI)
                                ? ScsiControllerModel.LSI_LOGIC
                                : machine.has(Capability.VIRTIO_SCSI)
                                        ? ScsiControllerModel.VIRTIO_SCSI
                                        : machine.hasBuiltInEsp() ? ScsiControllerModel.NCR53C90 : null;
        if (model == null) {
            throw new Refusal(
                    "controller.scsi.model",
                    Category.INTERNAL_ERROR,
                    "Unable to determine model for SCSI controller idx=" + Guest.index(scsi),
                    scsi);
        }
        scsi.setModel(model);
    }

    private static void setUsb(Guest guest, UsbController usb) {
        Machine machine = guest.machine();
        if (usb.getModel() == null) {
            usb.setModel(usbModel(guest, usb));
        }
        if (usb.getModel() == UsbControllerModel.NONE) {
            usb.setAddress(null);
        }
        if (usb.getModel() == UsbControllerModel.QUSB1 || usb.getModel() == UsbControllerModel.QUSB2) {
            throw new Refusal(
                    "controller.usb.xen",
                    Category.CONFIG_UNSUPPORTED,
                    "USB controller model type 'qusb1' or 'qusb2' is not supported in "
                            + machine.domain().getType().getLiteral(),
                    usb);
        }
        boolean xhci = usb.getModel() == UsbControllerModel.NEC_XHCI || usb.getModel() == UsbControllerModel.QEMU_XHCI;
        if (xhci && Guest.number(usb.getPorts(), 0) > MOST_XHCI_PORTS) {
            throw new Refusal(
                    "controller.usb.ports",
                    Category.CONFIG_UNSUPPORTED,
                    "'" + usb.getModel().getLiteral() + "' controller only supports up to '" + MOST_XHCI_PORTS
                            + "' ports",
                    usb);
        }
    }

    private static UsbControllerModel usbModel(Guest guest, UsbController usb) {
        Machine machine = guest.machine();
        UsbControllerModel usual = machine.has(Capability.PIIX3_USB_UHCI)
                ? UsbControllerModel.PIIX3_UHCI
                : !machine.isX86() && machine.has(Capability.PCI_OHCI) ? UsbControllerModel.PCI_OHCI : null;
        boolean xhci = machine.has(Capability.DEVICE_QEMU_XHCI);
        boolean nec = machine.has(Capability.NEC_USB_XHCI);
        if (machine.isS390()) {
            return usb.getAddress() == null ? UsbControllerModel.NONE : usual;
        }
        if (machine.isPower64()) {
            return guest.abiUpdate() && xhci
                    ? UsbControllerModel.QEMU_XHCI
                    : guest.abiUpdate() && nec
                            ? UsbControllerModel.NEC_XHCI
                            : machine.has(Capability.PCI_OHCI) ? UsbControllerModel.PCI_OHCI : null;
        }
        if (machine.isArch("aarch64") && (xhci || nec)) {
            return xhci ? UsbControllerModel.QEMU_XHCI : UsbControllerModel.NEC_XHCI;
        }
        return machine.isLoongarch() && xhci ? UsbControllerModel.QEMU_XHCI : usual;
    }

    private static void checkPci(Guest guest, PciController pci) {
        Machine machine = guest.machine();
        PciControllerModel model = pci.getModel();
        if (!machine.isPseries()
                && Guest.index(pci) != 0
                && (model == PciControllerModel.PCI_ROOT || model == PciControllerModel.PCIE_ROOT)) {
            throw new Refusal(
                    "pci.root.index",
                    Category.XML_ERROR,
                    "pci-root and pcie-root controllers should have index 0",
                    pci);
        }
        if (model == PciControllerModel.PCI_EXPANDER_BUS && !machine.isI440fx()) {
            throw new Refusal(
                    "pci.expander.machine",
                    Category.CONFIG_UNSUPPORTED,
                    "pci-expander-bus controllers are only supported on 440fx-based machinetypes",
                    pci);
        }
        if (model == PciControllerModel.PCIE_EXPANDER_BUS && !machine.isQ35() && !machine.isArmVirt()) {
            throw new Refusal(
                    "pci.expander.machine",
                    Category.CONFIG_UNSUPPORTED,
                    "pcie-expander-bus controllers are not supported with this machine type",
                    pci);
        }
        int cells = guest.domain().getCpu() == null || guest.domain().getCpu().getNuma() == null
                ? 0
                : guest.domain().getCpu().getNuma().getCells().size();
        int node = pci.getTarget() == null ? -1 : Guest.number(pci.getTarget().getNode(), -1);
        if (node >= cells) {
            throw new Refusal(
                    "pci.numa",
                    Category.XML_ERROR,
                    model.getLiteral() + " with index " + Guest.index(pci)
                            + " is configured for a NUMA node (" + node
                            + ") not present in the domain's <cpu><numa> array ("
                            + cells + ")",
                    pci);
        }
    }
}
