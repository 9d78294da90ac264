// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.model.graphics.AddressListen;
import org.guestwright.model.graphics.DbusGraphics;
import org.guestwright.model.graphics.EglHeadlessGraphics;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsFactory;
import org.guestwright.model.graphics.GraphicsListen;
import org.guestwright.model.graphics.NetworkListen;
import org.guestwright.model.graphics.RenderGl;
import org.guestwright.model.graphics.SocketListen;
import org.guestwright.model.graphics.SpiceChannelMode;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.GraphicsHost;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.GraphicsListens;

/** The ports, addresses, sockets and drawing devices of displays that libvirt chooses. */
final class Displays implements CompletionStep {
    private static final int VNC = 5900;
    private static final int VNC_WEBSOCKET = 5700;
    private static final int SPICE = 5901;
    private static final int SPICE_TLS = 5902;

    @Override
    public void apply(Guest guest) {
        GraphicsHost host = guest.host().graphics();
        String folder = guest.host().domainFolder(guest.domain().getName());
        for (Graphics graphics : guest.devices().getGraphics()) {
            if (graphics instanceof VncGraphics vnc) {
                listen(vnc.getListens(), guest.host(), host.vncAutoUnixSocket(), folder + "/vnc.sock");
                if (vnc.getAutoport() == YesNo.YES) {
                    vnc.setPort(Numeral.of(VNC));
                }
                if (Guest.number(vnc.getWebsocket(), 0) == -1) {
                    vnc.setWebsocket(Numeral.of(VNC_WEBSOCKET));
                }
            } else if (graphics instanceof SpiceGraphics spice) {
                draw(spice.getGl(), host);
                listen(spice.getListens(), guest.host(), host.spiceAutoUnixSocket(), folder + "/spice.sock");
                ports(spice, host);
            } else if (graphics instanceof DbusGraphics bus) {
                draw(bus.getGl(), host);
                if (bus.getP2p() != YesNo.YES && bus.getAddress() == null) {
                    bus.setAddress("unix:path=" + guest.host().graphics().busFolder() + "/"
                            + guest.host().shortName(guest.domain().getName()) + "-dbus.sock");
                }
            } else if (graphics instanceof EglHeadlessGraphics headless && headless.getGl() == null) {
                headless.setGl(GraphicsFactory.eINSTANCE.createEglHeadlessGl());
                headless.getGl().setRendernode(host.renderNode());
            }
        }
    }

    private static void draw(RenderGl gl, GraphicsHost host) {
        if (gl != null && gl.getEnable() == YesNo.YES && gl.getRendernode() == null) {
            gl.setRendernode(host.renderNode());
        }
    }

    private static void listen(
            List<GraphicsListen> listens, HostConfiguration host, boolean preferSocket, String socket) {
        for (int i = 0; i < listens.size(); i++) {
            GraphicsListen listen = listens.get(i);
            if (listen instanceof AddressListen address && address.getAddress() == null) {
                if (preferSocket) {
                    listens.set(i, GraphicsListens.socket(socket));
                } else {
                    address.setAddress(host.graphics().listen());
                }
            } else if (listen instanceof NetworkListen network && network.getAddress() == null) {
                String own = host.network().address(network.getNetwork());
                network.setAddress(own == null ? host.graphics().listen() : own);
            } else if (listen instanceof SocketListen file && file.getSocket() == null) {
                file.setSocket(socket);
            }
        }
    }

    private static void ports(SpiceGraphics spice, GraphicsHost host) {
        GraphicsListen first = spice.getListens().get(0);
        if (!(first instanceof AddressListen || first instanceof NetworkListen)) {
            return;
        }
        boolean choose = spice.getAutoport() == YesNo.YES;
        boolean secure = uses(spice, SpiceChannelMode.SECURE) || spice.getDefaultMode() == null && host.spiceTls();
        boolean plain = uses(spice, SpiceChannelMode.INSECURE) || spice.getDefaultMode() == null;
        if (choose && plain || Guest.number(spice.getPort(), 0) == -1) {
            spice.setPort(Numeral.of(SPICE));
        }
        if (choose && secure || Guest.number(spice.getTlsPort(), 0) == -1) {
            spice.setTlsPort(Numeral.of(SPICE_TLS));
        }
    }

    private static boolean uses(SpiceGraphics spice, SpiceChannelMode mode) {
        return spice.getDefaultMode() == mode
                || spice.getChannels().stream().anyMatch(channel -> channel.getMode() == mode);
    }
}
