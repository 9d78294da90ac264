// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.device.Address;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.VirtioMmioAddress;
import org.guestwright.model.machine.Machine;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.DeviceOrder;

/**
 * Virtio devices of boards whose transports lie in the address space of the memory. A guest that has PCI Express, too, uses it
 * unless one of its devices is on such a transport already.
 */
public final class VirtioMmioAddresses implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Machine machine = guest.machine();
        boolean virt = machine.isArmVirt() || machine.isRiscvVirt();
        boolean express = machine.isArm() && machine.name().startsWith("vexpress-");
        if ((virt || express)
                && guest.has(Capability.DEVICE_VIRTIO_MMIO)
                && (!canUsePciExpress(guest) || isUsed(guest))) {
            new VirtioTransports(VirtioMmioAddresses::address).set(guest.devices());
        }
    }

    private static boolean canUsePciExpress(Guest guest) {
        return guest.controller(ControllerType.PCI, 0) instanceof PciController root
                && root.getModel() == PciControllerModel.PCIE_ROOT
                && (guest.has(Capability.DEVICE_PCIE_ROOT_PORT) || guest.has(Capability.DEVICE_IOH3420));
    }

    private static boolean isUsed(Guest guest) {
        return DeviceOrder.all(guest.devices()).stream()
                .anyMatch(device -> device.getAddress() instanceof VirtioMmioAddress);
    }

    private static Address address() {
        VirtioMmioAddress address = DeviceFactory.eINSTANCE.createVirtioMmioAddress();
        address.setType(AddressType.VIRTIO_MMIO);
        return address;
    }
}
