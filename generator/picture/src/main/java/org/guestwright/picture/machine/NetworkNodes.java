// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.network.DirectInterface;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceLinkState;
import org.guestwright.model.network.NullInterface;
import org.guestwright.model.network.PciHostdevInterfaceAddress;
import org.guestwright.model.network.UsbHostdevInterfaceAddress;
import org.guestwright.model.network.UserInterface;
import org.guestwright.picture.box.Kind;

/** Interfaces, and what of the host they are connected to. */
final class NetworkNodes {
    private NetworkNodes() {}

    static Node of(Interface card) {
        Node node = Node.guest(Kind.NETWORK, "interface", card)
                .detail(card.getModel() == null ? null : card.getModel().getType())
                .detail(card.getMac() == null ? null : card.getMac().getAddress())
                .detail("boot ", card.getBoot() == null ? null : card.getBoot().getOrder(), "")
                .detailIf(card.getLink() != null && card.getLink().getState() == InterfaceLinkState.DOWN, "link down")
                .detailIf(card.getTeaming() != null, "in a team")
                .detailIf(card.getVlan() != null, "VLAN")
                .detailIf(card.getFilterref() != null, "filtered")
                .detailIf(card.getBandwidth() != null, "limited");
        return card instanceof NullInterface ? node : node.link("", network(card));
    }

    private static Node network(Interface card) {
        EObject source = (EObject) Words.get(card, "source");
        EObject about = source == null ? card : source;
        if (card instanceof HostdevInterface hostdev) {
            return Node.host(Kind.PASSTHROUGH, address(hostdev), about).detail("host device");
        }
        String type = Words.of(card.getType());
        String name = source == null ? null : name(source);
        Object backend = card.getBackend() == null ? null : card.getBackend().getType();
        if (name == null && !(card instanceof UserInterface) && card.getTarget() != null) {
            name = card.getTarget().getDev();
        }
        Node network = Node.host(Kind.NETWORK, name == null ? type : name, about)
                .detail(name == null ? card instanceof UserInterface ? "QEMU's own network" : null : type);
        if (card instanceof DirectInterface direct && direct.getSource() != null) {
            network.detail(direct.getSource().getMode());
        }
        return network.detail(Words.of(backend) == null || Words.of(backend).equals("default") ? null : backend);
    }

    private static String name(EObject source) {
        for (String feature : new String[] {"network", "bridge", "dev", "path", "name", "switchid"}) {
            String text = Words.of(Words.get(source, feature));
            if (text != null) {
                return text;
            }
        }
        return Words.endpoint(Words.get(source, "address"), Words.get(source, "port"));
    }

    private static String address(HostdevInterface card) {
        Object address = card.getSource() == null ? null : card.getSource().getAddress();
        if (address instanceof PciHostdevInterfaceAddress pci) {
            return Words.pci(pci);
        }
        return address instanceof UsbHostdevInterfaceAddress usb ? usb.getBus() + ":" + usb.getDevice() : "host device";
    }
}
