// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerName;
import org.guestwright.model.controller.PciControllerTarget;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The device behind a PCI controller and its numbers: chassis, port, first bus, host bridge. */
final class PciOptions {
    private PciOptions() {}

    static void fill(Guest guest, PciController pci) {
        PciControllerName name = usualName(guest, pci);
        if (name != null && pci.getImplementation() == null) {
            pci.setImplementation(ControllerFactory.eINSTANCE.createPciControllerImplementation());
            pci.getImplementation().setName(name);
        }
        PciLocation at = Addresses.location(pci.getAddress());
        int index = Guest.index(pci);
        switch (pci.getModel()) {
            case PCI_BRIDGE -> {
                PciControllerTarget target = target(pci);
                target.setChassisNr(or(target.getChassisNr(), index));
                if (at != null && index <= at.bus()) {
                    throw new Refusal(
                            "pci.bridge.index",
                            Category.CONFIG_UNSUPPORTED,
                            String.format(
                                    "PCI controller at index %d (0x%02x) has bus='0x%02x', but index must be larger than bus",
                                    index, index, at.bus()),
                            pci);
                }
            }
            case PCIE_ROOT_PORT -> {
                PciControllerTarget target = target(pci);
                target.setChassis(or(target.getChassis(), index));
                target.setPort(hex(or(target.getPort(), at == null ? 0 : (at.slot() << 3) + at.function())));
            }
            case PCIE_SWITCH_DOWNSTREAM_PORT -> {
                PciControllerTarget target = target(pci);
                target.setChassis(or(target.getChassis(), index));
                target.setPort(hex(or(target.getPort(), at == null ? 0 : at.slot())));
            }
            case PCI_EXPANDER_BUS, PCIE_EXPANDER_BUS -> {
                PciControllerTarget target = target(pci);
                if (target.getBusNr() == null) {
                    target.setBusNr(Numeral.of(freeBusNumber(guest, at)));
                }
            }
            case PCI_ROOT -> {
                if (guest.machine().isPseries()
                        && (pci.getTarget() == null || pci.getTarget().getIndex() == null)) {
                    target(pci).setIndex(Numeral.of(index == 0 ? 0 : freeHostBridge(guest, at)));
                }
            }
            default -> {}
        }
    }

    private static PciControllerName usualName(Guest guest, PciController pci) {
        return switch (pci.getModel()) {
            case PCI_BRIDGE -> PciControllerName.PCI_BRIDGE;
            case DMI_TO_PCI_BRIDGE -> PciControllerName.I8280_1B11_BRIDGE;
            case PCIE_TO_PCI_BRIDGE -> PciControllerName.PCIE_PCI_BRIDGE;
            case PCIE_ROOT_PORT -> guest.has(Capability.DEVICE_PCIE_ROOT_PORT)
                    ? PciControllerName.PCIE_ROOT_PORT
                    : PciControllerName.IOH3420;
            case PCIE_SWITCH_UPSTREAM_PORT -> PciControllerName.X3130_UPSTREAM;
            case PCIE_SWITCH_DOWNSTREAM_PORT -> PciControllerName.XIO3130_DOWNSTREAM;
            case PCI_EXPANDER_BUS -> PciControllerName.PXB;
            case PCIE_EXPANDER_BUS -> PciControllerName.PXB_PCIE;
            case PCI_ROOT -> guest.machine().isPseries() ? PciControllerName.SPAPR_PCI_HOST_BRIDGE : null;
            case PCIE_ROOT -> null;
        };
    }

    private static PciControllerTarget target(PciController pci) {
        if (pci.getTarget() == null) {
            pci.setTarget(ControllerFactory.eINSTANCE.createPciControllerTarget());
        }
        return pci.getTarget();
    }

    // An expander holds a bridge, so it needs two numbers below the lowest that is taken.
    private static int freeBusNumber(Guest guest, PciLocation at) {
        int lowest = 256;
        for (PciController pci : guest.controllers(PciController.class)) {
            if (pci.getTarget() != null) {
                lowest = Math.min(lowest, Guest.number(pci.getTarget().getBusNr(), 256));
            }
        }
        if (lowest <= 2) {
            throw new Refusal(
                    "pci.expander.bus",
                    Category.CONFIG_UNSUPPORTED,
                    "No free busNr lower than current lowest busNr is" + " available to auto-assign to bus " + at.bus()
                            + ". Must be manually assigned",
                    null);
        }
        return lowest - 2;
    }

    private static int freeHostBridge(Guest guest, PciLocation at) {
        for (int index = 1; index <= 31; index++) {
            int candidate = index;
            if (guest.controllers(PciController.class).stream()
                    .noneMatch(pci -> pci.getTarget() != null
                            && Guest.number(pci.getTarget().getIndex(), -1) == candidate)) {
                return index;
            }
        }
        throw new Refusal(
                "pci.host-bridge",
                Category.CONFIG_UNSUPPORTED,
                "No usable target index found for " + (at == null ? 0 : at.bus()),
                null);
    }

    private static Numeral or(Numeral written, int otherwise) {
        return written == null ? Numeral.of(otherwise) : written;
    }

    private static Numeral hex(Numeral number) {
        return Numeral.of(number.longValue(), "0x%x");
    }
}
