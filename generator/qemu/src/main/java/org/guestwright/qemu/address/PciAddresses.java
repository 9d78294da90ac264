// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.IdeController;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.types.OnOff;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.ControllerList;
import org.guestwright.qemu.completion.DeviceOrder;

/**
 * Gives each PCI device its place, and adds the buses that are needed: a trial run finds out how many, the second one assigns.
 * A new guest with PCI Express gets a free port for a device that is plugged later.
 */
public final class PciAddresses implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        PciDevices devices = new PciDevices(guest);
        int last = lastBus(guest);
        if (last >= 0) {
            PciTopology trial = topology(guest, devices, DeviceOrder.all(guest.devices()), true, last + 1);
            PciPlaces places = new PciPlaces(guest, trial, devices, true);
            places.chipset();
            reserveForLater(guest, trial);
            places.all();
            boolean express = isExpress(guest);
            if (last <= 0 && trial.buses().size() > last + 1 && express) {
                trial.reserveNext(PciConnect.PCIE, 0, -1);
            }
            addBuses(guest, trial, devices);
        }
        if (guest.machine().supportsPci()) {
            List<Device> all = DeviceOrder.all(guest.devices());
            PciTopology topology = topology(guest, devices, all, false, lastBus(guest) + 1);
            PciPlaces places = new PciPlaces(guest, topology, devices, false);
            places.chipset();
            places.all();
            setMultifunction(all);
            all.forEach(PciAddresses::complete);
            guest.controllers(PciController.class).forEach(pci -> PciOptions.fill(guest, pci));
        }
    }

    private static int lastBus(Guest guest) {
        int last = -1;
        for (PciController controller : guest.controllers(PciController.class)) {
            last = Math.max(last, Guest.index(controller));
        }
        return last;
    }

    private static boolean isExpress(Guest guest) {
        return guest.controller(ControllerType.PCI, 0) instanceof PciController root
                && root.getModel() == PciControllerModel.PCIE_ROOT;
    }

    // A slot is kept for a bridge, so that there is a way to grow.
    private static void reserveForLater(Guest guest, PciTopology trial) {
        boolean conventional = guest.controller(ControllerType.PCI, 0) instanceof PciController root
                && root.getModel() == PciControllerModel.PCI_ROOT;
        if (!conventional) {
            return;
        }
        for (PciBus bus : trial.buses()) {
            if (!bus.isFull()) {
                trial.reserveNext(PciConnect.PCI, 0, -1);
                return;
            }
        }
    }

    private static PciTopology topology(Guest guest, PciDevices devices, List<Device> all, boolean growing, int count) {
        boolean pseries = guest.machine().isPseries();
        PciTopology topology = new PciTopology(growing, pseries, guest.has(Capability.DEVICE_PCIE_PCI_BRIDGE));
        PciBusKind usual =
                pseries ? PciBusKind.PCI_ROOT : isExpress(guest) ? PciBusKind.PCIE_ROOT_PORT : PciBusKind.BRIDGE;
        for (int index = 0; index < count; index++) {
            PciController controller = (PciController) guest.controller(ControllerType.PCI, index);
            PciBusKind kind = controller == null
                    ? index == 0 ? PciBusKind.PCI_ROOT : usual
                    : PciBusKind.of(controller.getModel().getLiteral());
            boolean hotplug = controller == null
                    || controller.getTarget() == null
                    || controller.getTarget().getHotplug() != OnOff.OFF;
            PciBus bus = new PciBus(kind, hotplug);
            if (index == 0 && pseries) {
                bus.lockIsolation();
            }
            topology.buses().add(bus);
        }
        IsolationGroups groups = new IsolationGroups(guest);
        for (Device device : all) {
            PciLocation at = Addresses.location(device.getAddress());
            if (at != null && !isInPiix3(device, at, topology)) {
                Set<PciConnect> wants = devices.wants(device);
                topology.reserve(at, wants.isEmpty() ? EnumSet.of(PciConnect.PCI_DEVICE) : wants, groups.of(device));
            }
        }
        return topology;
    }

    // The IDE and USB controllers of the chipset are reserved together with it.
    private static boolean isInPiix3(Device device, PciLocation at, PciTopology topology) {
        boolean ide = device instanceof IdeController controller
                && Guest.index(controller) == 0
                && at.equals(new PciLocation(0, 0, 1, 1));
        boolean usb = device instanceof UsbController controller
                && Guest.index(controller) == 0
                && (controller.getModel() == UsbControllerModel.PIIX3_UHCI || controller.getModel() == null)
                && at.equals(new PciLocation(0, 0, 1, 2));
        if ((ide || usb)
                && !topology.buses().isEmpty()
                && !topology.buses().get(0).accepts().contains(PciConnect.PCI_DEVICE)) {
            throw new Refusal(
                    "pci.piix3",
                    Category.INTERNAL_ERROR,
                    "Bus 0 must be PCI for integrated PIIX3 USB or IDE controllers",
                    device);
        }
        return ide || usb;
    }

    // What is left out of an address that says anything is zero.
    private static void complete(Device device) {
        if (device.getAddress() instanceof PciAddress address && !Addresses.isWanted(address)) {
            PciAddress whole = Addresses.pci(Addresses.location(address));
            address.setDomain(whole.getDomain());
            address.setBus(whole.getBus());
            address.setSlot(whole.getSlot());
            address.setFunction(whole.getFunction());
        }
    }

    private static void addBuses(Guest guest, PciTopology trial, PciDevices devices) {
        for (int index = 1; index < trial.buses().size(); index++) {
            PciBusKind kind = trial.buses().get(index).kind();
            PciController controller = ControllerFactory.eINSTANCE.createPciController();
            controller.setType(ControllerType.PCI);
            controller.setModel(PciControllerModel.get(kind.model()));
            if (ControllerList.addMissing(guest, controller, index) && !kind.isRoot()) {
                trial.reserveNext(devices.wants(controller), 0, -1);
            }
        }
    }

    // Function 0 of a slot tells whether there are others.
    private static void setMultifunction(List<Device> devices) {
        for (Device device : devices) {
            PciLocation at = Addresses.location(device.getAddress());
            if (at == null || at.function() == 0) {
                continue;
            }
            for (Device other : devices) {
                if (at.withFunction(0).equals(Addresses.location(other.getAddress()))) {
                    PciAddress first = (PciAddress) other.getAddress();
                    if (first.getMultifunction() == null) {
                        first.setMultifunction(OnOff.ON);
                    }
                    break;
                }
            }
        }
    }
}
