// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.guestwright.model.graphics.AddressListen;
import org.guestwright.model.graphics.EglHeadlessGraphics;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsListen;
import org.guestwright.model.graphics.NetworkListen;
import org.guestwright.model.graphics.SpiceChannel;
import org.guestwright.model.graphics.SpiceChannelMode;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Displays: where they listen, in both of the ways in which it can be written, and whether libvirt chooses the ports. */
final class GraphicsDefaults implements CompletionStep {
    private static final Numeral CHOSEN = Numeral.of(-1);

    @Override
    public void apply(Guest guest) {
        for (Graphics graphics : guest.devices().getGraphics()) {
            if (graphics instanceof VncGraphics vnc) {
                GraphicsListens.settle(
                        vnc,
                        vnc.getListens(),
                        vnc.getListen(),
                        vnc.getSocket(),
                        guest.host().stateFolder());
                complete(vnc);
            } else if (graphics instanceof SpiceGraphics spice) {
                GraphicsListens.settle(
                        spice,
                        spice.getListens(),
                        spice.getListen(),
                        null,
                        guest.host().stateFolder());
                complete(spice);
            } else if (graphics instanceof EglHeadlessGraphics headless
                    && headless.getGl() != null
                    && headless.getGl().getRendernode() == null) {
                headless.setGl(null);
            }
        }
    }

    private static void complete(VncGraphics vnc) {
        boolean choose = vnc.getAutoport() == null
                ? isChosen(vnc.getPort()) || vnc.getPort() == null
                : vnc.getAutoport() == YesNo.YES;
        boolean hasPort = Guest.number(vnc.getPort(), 0) > 0;
        GraphicsListen first = vnc.getListens().get(0);
        boolean network = isNetwork(first);
        vnc.setSocket(GraphicsListens.socketOf(first));
        vnc.setListen(GraphicsListens.addressOf(first));
        vnc.setPort(!network ? null : choose ? CHOSEN : hasPort ? vnc.getPort() : null);
        vnc.setAutoport(!network ? null : choose ? YesNo.YES : YesNo.NO);
        vnc.setWebsocket(network ? vnc.getWebsocket() : null);
    }

    private static void complete(SpiceGraphics spice) {
        boolean choose = spice.getAutoport() == YesNo.YES || isChosen(spice.getPort()) && isChosen(spice.getTlsPort());
        Numeral port = choose ? null : orNone(spice.getPort());
        Numeral tlsPort = choose ? null : orNone(spice.getTlsPort());
        List<GraphicsListen> listens = spice.getListens();
        if (listens.get(0) instanceof AddressListen && port == null && tlsPort == null && !choose) {
            listens.set(0, GraphicsListens.none());
        }
        boolean network = isNetwork(listens.get(0));
        spice.setPort(network ? port : null);
        spice.setTlsPort(network ? tlsPort : null);
        spice.setAutoport(!network ? null : choose ? YesNo.YES : YesNo.NO);
        spice.setListen(GraphicsListens.addressOf(listens.get(0)));
        spice.setDefaultMode(spice.getDefaultMode() == SpiceChannelMode.ANY ? null : spice.getDefaultMode());
        spice.getChannels().removeIf(channel -> channel.getMode() == SpiceChannelMode.ANY);
        ECollections.sort(spice.getChannels(), Comparator.comparing(SpiceChannel::getName));
    }

    private static boolean isNetwork(GraphicsListen listen) {
        return listen instanceof AddressListen || listen instanceof NetworkListen;
    }

    private static boolean isChosen(Numeral port) {
        return port != null && port.intValue() == -1;
    }

    private static Numeral orNone(Numeral port) {
        return Guest.number(port, 0) == 0 ? null : port;
    }
}
