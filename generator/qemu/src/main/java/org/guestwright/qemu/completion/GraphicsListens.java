// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.graphics.AddressListen;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsFactory;
import org.guestwright.model.graphics.GraphicsListen;
import org.guestwright.model.graphics.GraphicsListenType;
import org.guestwright.model.graphics.NetworkListen;
import org.guestwright.model.graphics.NoListen;
import org.guestwright.model.graphics.SocketListen;
import org.guestwright.qemu.Refusal;

/** The places where a display listens. The first of them can also be written as a property of the display. */
public final class GraphicsListens {
    private GraphicsListens() {}

    /** Brings both ways together in the list, which has one entry at least then. */
    static void settle(
            Graphics graphics, List<GraphicsListen> listens, String address, String socket, String stateFolder) {
        if (listens.isEmpty()) {
            listens.add(socket != null ? socket(socket) : address(address));
        }
        GraphicsListen first = listens.get(0);
        if (first instanceof AddressListen listen) {
            check(graphics, "listen", address, "address", listen.getAddress());
            listen.setAddress(listen.getAddress() == null ? address : listen.getAddress());
        } else if (first instanceof SocketListen listen) {
            check(graphics, "socket", socket, "socket", listen.getSocket());
            listen.setSocket(listen.getSocket() == null ? socket : listen.getSocket());
        }
        if (socket != null && (first instanceof AddressListen || first instanceof NetworkListen)) {
            listens.set(0, socket(socket));
        }
        for (int i = 0; i < listens.size(); i++) {
            GraphicsListen listen = listens.get(i);
            if (listen instanceof AddressListen named && "".equals(named.getAddress())) {
                named.setAddress(null);
            } else if (listen instanceof NetworkListen network) {
                network.setAddress(null);
            } else if (listen instanceof SocketListen old
                    && old.getSocket() != null
                    && old.getSocket().startsWith(stateFolder)) {
                // Old versions of libvirt wrote down the socket that they had chosen.
                listens.set(i, address(null));
            }
        }
    }

    private static void check(Graphics graphics, String property, String outer, String name, String inner) {
        if (outer != null && inner != null && !outer.equals(inner)) {
            throw new Refusal(
                    "graphics.listen.differs",
                    Category.CONFIG_UNSUPPORTED,
                    "graphics '" + property
                            + "' attribute '" + outer + "' must match '" + name
                            + "' attribute of first listen element (found '"
                            + inner + "')",
                    graphics);
        }
    }

    /** A socket file as a place to listen. */
    public static SocketListen socket(String path) {
        SocketListen listen = GraphicsFactory.eINSTANCE.createSocketListen();
        listen.setType(GraphicsListenType.SOCKET);
        listen.setSocket(path);
        return listen;
    }

    private static AddressListen address(String address) {
        AddressListen listen = GraphicsFactory.eINSTANCE.createAddressListen();
        listen.setType(GraphicsListenType.ADDRESS);
        listen.setAddress(address);
        return listen;
    }

    static NoListen none() {
        NoListen listen = GraphicsFactory.eINSTANCE.createNoListen();
        listen.setType(GraphicsListenType.NONE);
        return listen;
    }

    static String addressOf(GraphicsListen listen) {
        return listen instanceof AddressListen named ? named.getAddress() : null;
    }

    static String socketOf(GraphicsListen listen) {
        return listen instanceof SocketListen file ? file.getSocket() : null;
    }
}
