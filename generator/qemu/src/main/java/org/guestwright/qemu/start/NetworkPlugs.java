// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.device.DevicePackage;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.HostdevInterfaceBus;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceType;
import org.guestwright.model.network.NetworkFactory;
import org.guestwright.model.network.NetworkInterface;
import org.guestwright.model.network.NetworkPackage;
import org.guestwright.model.network.PciHostdevInterfaceAddress;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.NetworkPlug;
import org.guestwright.qemu.completion.CompletionStep;

/** Interfaces on virtual networks that pass cards of the host through become such interfaces. */
final class NetworkPlugs implements CompletionStep {
    private static final List<EStructuralFeature> KEPT = List.of(
            DevicePackage.Literals.DEVICE__ALIAS,
            DevicePackage.Literals.DEVICE__ADDRESS,
            DevicePackage.Literals.DEVICE__ACPI,
            DevicePackage.Literals.BOOTABLE_DEVICE__BOOT,
            DevicePackage.Literals.ROM_DEVICE__ROM,
            NetworkPackage.Literals.INTERFACE__MAC,
            NetworkPackage.Literals.INTERFACE__TEAMING);

    @Override
    public void apply(Guest guest) {
        List<Interface> interfaces = guest.devices().getInterfaces();
        for (int i = 0; i < interfaces.size(); i++) {
            if (interfaces.get(i) instanceof NetworkInterface net) {
                NetworkPlug plug = guest.host().network().plug(net.getSource().getNetwork());
                if (plug.kind() == NetworkPlug.Kind.HOSTDEV) {
                    interfaces.set(i, hostdev(net, plug.device()));
                }
            }
        }
    }

    private static HostdevInterface hostdev(NetworkInterface net, String device) {
        HostdevInterface card = NetworkFactory.eINSTANCE.createHostdevInterface();
        card.setType(InterfaceType.HOSTDEV);
        card.setSource(NetworkFactory.eINSTANCE.createHostdevInterfaceSource());
        card.getSource().setAddress(place(device));
        for (EStructuralFeature feature : KEPT) {
            EObject part = (EObject) net.eGet(feature);
            if (part != null) {
                card.eSet(feature, part);
            }
        }
        return card;
    }

    private static PciHostdevInterfaceAddress place(String device) {
        PciHostdevInterfaceAddress place = NetworkFactory.eINSTANCE.createPciHostdevInterfaceAddress();
        place.setType(HostdevInterfaceBus.PCI);
        String[] parts = device.split("[:.]");
        place.setDomain(hex(parts[0]));
        place.setBus(hex(parts[1]));
        place.setSlot(hex(parts[2]));
        place.setFunction(hex(parts[3]));
        return place;
    }

    private static Numeral hex(String digits) {
        return Numeral.of(Integer.parseInt(digits, 16));
    }
}
