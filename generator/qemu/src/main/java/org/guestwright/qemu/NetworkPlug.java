// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

/**
 * What an interface on a virtual network turns out to be when the guest starts.
 *
 * @param kind the kind of connection
 * @param device the host's PCI device that is passed through, as {@code 0000:03:07.1}; {@code null} for the other kinds
 */
public record NetworkPlug(Kind kind, String device) {
    /** A port of a bridge, the usual kind. */
    public static final NetworkPlug BRIDGE = new NetworkPlug(Kind.BRIDGE, null);

    /** The kinds of connection. */
    public enum Kind {
        /** A tap device on a bridge. */
        BRIDGE,
        /** A macvtap device on a card of the host. */
        DIRECT,
        /** A function of a card of the host, passed through to the guest. */
        HOSTDEV
    }

    /** A PCI device of the host that is passed through. */
    public static NetworkPlug hostdev(String device) {
        return new NetworkPlug(Kind.HOSTDEV, device);
    }
}
