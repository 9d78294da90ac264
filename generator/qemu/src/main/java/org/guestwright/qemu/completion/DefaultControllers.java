// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.SataController;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.controller.UsbMaster;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The controllers that a machine has in any case: USB, SATA, and the root of its PCI buses. */
final class DefaultControllers implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Machine machine = guest.machine();
        if (hasUsb(machine)) {
            addUsb(guest);
        }
        if (machine.isQ35()) {
            SataController sata = ControllerFactory.eINSTANCE.createSataController();
            sata.setType(ControllerType.SATA);
            ControllerList.addMissing(guest, sata, 0);
        }
        if (hasPciRoot(machine)) {
            addRoot(guest, PciControllerModel.PCI_ROOT);
        } else if (hasPcieRoot(machine)) {
            addRoot(guest, PciControllerModel.PCIE_ROOT);
        }
    }

    private static boolean hasUsb(Machine machine) {
        if (machine.isX86()) {
            return !machine.name().equals("isapc") && (!machine.isQ35() || q35Usb(machine) != null);
        }
        return machine.isArm()
                ? machine.name().equals("versatilepb") || machine.name().startsWith("realview")
                : machine.isPower64() || machine.isArch("ppc", "alpha", "sh4", "sh4eb", "sparc64") || machine.isMips();
    }

    private static boolean hasPciRoot(Machine machine) {
        return machine.isI440fx()
                || machine.isArm() && machine.name().equals("versatilepb")
                || machine.isPower64()
                || machine.isArch("ppc", "alpha", "sh4", "sh4eb", "sparc64")
                || machine.isMipsMalta()
                || machine.isS390() && machine.has(Capability.DEVICE_ZPCI);
    }

    private static boolean hasPcieRoot(Machine machine) {
        return machine.isQ35() || machine.isArmVirt() || machine.isRiscvVirt() || machine.isLoongarch();
    }

    private static UsbControllerModel q35Usb(Machine machine) {
        return machine.has(Capability.DEVICE_QEMU_XHCI)
                ? UsbControllerModel.QEMU_XHCI
                : machine.has(Capability.NEC_USB_XHCI)
                        ? UsbControllerModel.NEC_XHCI
                        : machine.has(Capability.ICH9_USB_EHCI1) ? UsbControllerModel.ICH9_EHCI1 : null;
    }

    private static void addUsb(Guest guest) {
        UsbControllerModel model = guest.machine().isQ35()
                ? q35Usb(guest.machine())
                : guest.machine().isArm() ? UsbControllerModel.PCI_OHCI : null;
        if (guest.controller(ControllerType.USB, 0) != null) {
            return;
        }
        ControllerList.addMissing(guest, usb(model, null), 0);
        if (model == UsbControllerModel.ICH9_EHCI1) {
            addCompanion(guest, UsbControllerModel.ICH9_UHCI1, "0");
            addCompanion(guest, UsbControllerModel.ICH9_UHCI2, "2");
            addCompanion(guest, UsbControllerModel.ICH9_UHCI3, "4");
        }
    }

    private static void addCompanion(Guest guest, UsbControllerModel model, String firstPort) {
        UsbMaster master = ControllerFactory.eINSTANCE.createUsbMaster();
        master.setStartport(firstPort);
        Controller companion = usb(model, master);
        companion.setIndex(Numeral.of(0));
        ControllerList.insert(guest.controllers(), companion);
    }

    private static UsbController usb(UsbControllerModel model, UsbMaster master) {
        UsbController usb = ControllerFactory.eINSTANCE.createUsbController();
        usb.setType(ControllerType.USB);
        usb.setModel(model);
        usb.setMaster(master);
        return usb;
    }

    private static void addRoot(Guest guest, PciControllerModel model) {
        if (guest.controller(ControllerType.PCI, 0) instanceof PciController root) {
            if (root.getModel() != model) {
                throw new Refusal(
                        "pci.root",
                        Category.XML_ERROR,
                        "The PCI controller with index='0' must be model='" + model.getLiteral()
                                + "' for this machine type, but model='"
                                + (root.getModel() == null
                                        ? ""
                                        : root.getModel().getLiteral()) + "' was found instead",
                        root);
            }
            return;
        }
        PciController root = ControllerFactory.eINSTANCE.createPciController();
        root.setType(ControllerType.PCI);
        root.setModel(model);
        ControllerList.addMissing(guest, root, 0);
    }
}
