// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.graphics.GraphicsPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.graphics.AddressListen;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsListen;
import org.guestwright.model.graphics.NetworkListen;
import org.guestwright.model.graphics.RdpGraphics;
import org.guestwright.model.graphics.SocketListen;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.rules.project.Claim.Use;

/** The ports and sockets at which displays are looked at. */
final class DisplayClaims {
    /** Where libvirt listens when it is told nothing. */
    private static final String LOCAL = "127.0.0.1";

    private DisplayClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        for (Graphics graphics : devices.getGraphics()) {
            if (graphics instanceof VncGraphics vnc) {
                ports(graphics, vnc.getListens(), vnc.getListen(), claims, vnc.getPort(), vnc.getWebsocket());
                if (vnc.getSocket() != null) {
                    claims.add(Claim.alone(ProjectRule.SOCKET, vnc.getSocket(), vnc, VNC_GRAPHICS__SOCKET));
                }
            } else if (graphics instanceof SpiceGraphics spice) {
                ports(graphics, spice.getListens(), spice.getListen(), claims, spice.getPort(), spice.getTlsPort());
            } else if (graphics instanceof RdpGraphics rdp) {
                ports(graphics, rdp.getListens(), rdp.getListen(), claims, rdp.getPort());
            }
        }
    }

    private static void ports(
            Graphics graphics, List<GraphicsListen> listens, String listen, List<Claim> claims, Number... ports) {
        List<String> addresses = new ArrayList<>();
        for (GraphicsListen one : listens) {
            if (one instanceof AddressListen address && address.getAddress() != null) {
                addresses.add(address.getAddress());
            } else if (one instanceof NetworkListen network) {
                addresses.add(network.getAddress() != null ? network.getAddress() : "network " + network.getNetwork());
            } else if (one instanceof SocketListen socket && socket.getSocket() != null) {
                claims.add(Claim.alone(ProjectRule.SOCKET, socket.getSocket(), socket, SOCKET_LISTEN__SOCKET));
            }
        }
        if (listens.isEmpty()) {
            addresses.add(listen == null ? LOCAL : listen);
        }
        for (String address : addresses) {
            for (Number port : ports) {
                port("TCP", port, address, graphics, claims);
            }
        }
    }

    /**
     * A port of the host.
     *
     * @param address where it is listened to; empty for everywhere, {@code null} for the host alone
     */
    static void port(String protocol, Number port, String address, EObject object, List<Claim> claims) {
        if (port != null && port.longValue() > 0) {
            String name = protocol + " port " + port;
            String at = address == null || address.equals("localhost") ? LOCAL : address;
            boolean everywhere = at.isEmpty() || at.equals("0.0.0.0") || at.equals("::");
            claims.add(new Claim(ProjectRule.PORT, name, everywhere ? null : at, Use.ALONE, name, object, null));
        }
    }
}
