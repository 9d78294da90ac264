// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.HashMap;
import java.util.Map;

/** What libvirt takes from its host for network interfaces: virtual networks, vhost-net, addresses. Setters return the object. */
public final class NetworkHost {
    private final Map<String, NetworkPlug> plugs = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private boolean vhostForAll;
    private Macs macs = NetworkHost::derived;

    /** Gives addresses to cards for which a domain names none. */
    @FunctionalInterface
    public interface Macs {
        /**
         * @param guest the UUID of the guest, or its name
         * @param index the number of the card, from 0
         * @return the three bytes after {@code 52:54:00}, which stands for QEMU
         */
        int lowBytes(String guest, int index);
    }

    /** What an interface on a virtual network gets; where nobody has said otherwise, a port of the network's bridge. */
    public NetworkPlug plug(String network) {
        return plugs.getOrDefault(network, NetworkPlug.BRIDGE);
    }

    /** Tells what interfaces on a virtual network get. */
    public NetworkHost plug(String network, NetworkPlug plug) {
        plugs.put(network, plug);
        return this;
    }

    /** The host's own address on a virtual network; {@code null} where it is not known. */
    public String address(String network) {
        return addresses.get(network);
    }

    /** Tells the host's own address on a virtual network. */
    public NetworkHost address(String network, String address) {
        addresses.put(network, address);
        return this;
    }

    /** The address of a card for which the domain names none. It is the same each time, where libvirt takes a random one. */
    public String mac(String guest, int index) {
        int bytes = macs.lowBytes(guest, index);
        return String.format("52:54:00:%02x:%02x:%02x", bytes >> 16 & 0xff, bytes >> 8 & 0xff, bytes & 0xff);
    }

    public NetworkHost macs(Macs addresses) {
        macs = addresses;
        return this;
    }

    private static int derived(String guest, int index) {
        return (guest + "/" + index).hashCode();
    }

    /** Whether every virtio card gets the kernel's vhost-net, also that of an emulated guest or one that asks for QEMU's own driver. */
    public boolean vhostForAll() {
        return vhostForAll;
    }

    public NetworkHost vhostForAll(boolean value) {
        vhostForAll = value;
        return this;
    }
}
