// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.UsbAddress;
import org.guestwright.model.hostdev.Hub;
import org.guestwright.picture.box.Kind;

/**
 * The buses of a machine, and the devices on them. First all that provides places is announced, then each device is plugged in. A
 * bus that nothing provides is made up, so that what says that it is there has a place.
 */
final class BusTree {
    private record Key(Bus bus, int index) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int difference = bus.compareTo(other.bus);
            return difference != 0 ? difference : Integer.compare(index, other.index);
        }
    }

    private record Port(int bus, String port) {}

    private final Map<Key, Node> providers = new LinkedHashMap<>();
    private final Map<Port, Node> hubs = new LinkedHashMap<>();
    private final Map<Key, Node> madeUp = new TreeMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final Node board;

    /** @param board what is said of devices that are on no bus */
    BusTree(String board) {
        this.board = Node.guest(Kind.BUS, board, null);
        madeUp.put(new Key(Bus.BOARD, 0), this.board);
    }

    /** Announces a device that may provide places for others. */
    void announce(Device device, Node node) {
        if (device instanceof Controller controller && controller.getType() != null) {
            Key key = new Key(Bus.of(controller.getType()), (int) Words.number(controller.getIndex()));
            // A USB controller for fast devices comes with companions for slow ones, which share its ports.
            boolean companion = controller instanceof UsbController usb && usb.getMaster() != null;
            // A bridge without a number gets one that is free.
            boolean numbered = controller.getIndex() != null
                    || controller.getType() != ControllerType.PCI
                    || ControllerNodes.isRoot(controller);
            if (!companion && numbered) {
                providers.putIfAbsent(key, node);
            }
        } else if (device instanceof Hub && device.getAddress() instanceof UsbAddress usb && usb.getPort() != null) {
            hubs.putIfAbsent(new Port((int) Words.number(usb.getBus()), usb.getPort()), node);
        }
    }

    /** Plugs a device in where it says that it is. */
    void plug(Device device, Node node) {
        if (device instanceof Controller controller
                && ControllerNodes.isRoot(controller)
                && device.getAddress() == null) {
            roots.add(node);
            return;
        }
        Plug plug = Plug.of(device);
        Node provider = provider(device, plug);
        if (provider == null && device.getAddress() == null) {
            provider = board;
        }
        if (provider == null) {
            provider = madeUp(plug.bus(), plug.index(), "no controller");
        } else if (provider.isBehind(node)) {
            // Two bridges that are said to be on each other's bus would never be drawn.
            provider = madeUp(plug.bus(), plug.index(), "behind itself");
        }
        provider.link(plug.place(), node);
    }

    private Node provider(Device device, Plug plug) {
        if (device.getAddress() instanceof UsbAddress usb && usb.getPort() != null) {
            for (String hub = UsbPorts.hub(usb.getPort()); hub != null; hub = UsbPorts.hub(hub)) {
                Node node = hubs.get(new Port(plug.index(), hub));
                if (node != null) {
                    return node;
                }
            }
        }
        return providers.get(new Key(plug.bus(), plug.index()));
    }

    private Node madeUp(Bus bus, int index, String reason) {
        Key key = new Key(bus == Bus.ISA ? Bus.BOARD : bus, index);
        return madeUp.computeIfAbsent(key, absent -> {
            Node node = Node.guest(Kind.BUS, absent.bus.title(index), null);
            return node.detailIf(absent.bus.hasControllers(), reason);
        });
    }

    /** The board, for what is on no other bus. */
    Node board() {
        return board;
    }

    /** The beginnings of all buses: those of PCI, and then those that have no controller. */
    List<Node> roots() {
        List<Node> all = new ArrayList<>(roots);
        madeUp.forEach((key, node) -> {
            if (!node.isEmpty()) {
                all.add(node);
            }
        });
        return all;
    }
}
