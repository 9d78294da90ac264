// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.capability.Capability;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceModel;
import org.guestwright.model.network.NetworkFactory;
import org.guestwright.model.network.VdpaInterface;
import org.guestwright.qemu.Guest;

/** The network card that a guest gets where none is named. */
final class InterfaceModels implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Interface net : guest.devices().getInterfaces()) {
            if (net.getModel() == null && !(net instanceof HostdevInterface)) {
                InterfaceModel model = NetworkFactory.eINSTANCE.createInterfaceModel();
                model.setType(net instanceof VdpaInterface ? "virtio" : usual(guest.machine()));
                net.setModel(model);
            }
        }
    }

    private static String usual(Machine machine) {
        if (machine.isS390() || machine.isLoongarchVirt() || machine.isRiscvVirt() || machine.isArmVirt()) {
            return "virtio";
        }
        if (machine.isArm()) {
            return machine.name().equals("versatilepb") ? "smc91c111" : "lan9118";
        }
        return machine.has(Capability.DEVICE_RTL8139)
                ? "rtl8139"
                : machine.has(Capability.DEVICE_E1000)
                        ? "e1000"
                        : machine.has(Capability.DEVICE_VIRTIO_NET) ? "virtio" : "rtl8139";
    }
}
