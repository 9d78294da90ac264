// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.VirtioSerialController;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.VirtioSerialAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.VirtioTarget;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.ControllerList;
import org.guestwright.qemu.completion.DeviceOrder;

/** Ports of virtio-serial controllers. A console takes a port, but which one is left to QEMU; port 0 is a console's. */
public final class VirtioSerialAddresses implements CompletionStep {
    private static final int USUAL_PORTS = 31;

    @Override
    public void apply(Guest guest) {
        Map<Integer, BitSet> taken = new TreeMap<>();
        Map<Integer, Integer> ports = new TreeMap<>();
        for (VirtioSerialController controller : guest.controllers(VirtioSerialController.class)) {
            taken.put(Guest.index(controller), new BitSet());
            ports.put(Guest.index(controller), Guest.number(controller.getPorts(), USUAL_PORTS));
        }
        for (Device device : DeviceOrder.all(guest.devices())) {
            if (device.getAddress() instanceof VirtioSerialAddress address && isComplete(address)) {
                reserve(taken, ports, address, device);
            }
        }
        for (Console console : guest.devices().getConsoles()) {
            if (console instanceof ConsoleDevice device
                    && device.getTarget() != null
                    && device.getTarget().getType() == CharacterTargetType.VIRTIO
                    && !(device.getAddress() instanceof VirtioSerialAddress address && isComplete(address))) {
                next(guest, taken, ports, 0);
            }
        }
        for (ChannelDevice channel : guest.devices().getChannels()) {
            boolean complete = channel.getAddress() instanceof VirtioSerialAddress address && isComplete(address);
            if (channel.getTarget() instanceof VirtioTarget && !complete) {
                assign(guest, taken, ports, channel);
            }
        }
    }

    private static void assign(
            Guest guest, Map<Integer, BitSet> taken, Map<Integer, Integer> ports, ChannelDevice channel) {
        int controller;
        int port;
        if (channel.getAddress() instanceof VirtioSerialAddress written) {
            controller = Guest.number(written.getController(), 0);
            port = taken.get(controller).nextClearBit(1);
            if (port >= ports.get(controller)) {
                throw new Refusal(
                        "virtio-serial.full",
                        Category.XML_ERROR,
                        "Unable to find a free port on virtio-serial controller " + controller,
                        channel);
            }
            taken.get(controller).set(port);
        } else {
            int[] place = next(guest, taken, ports, 1);
            controller = place[0];
            port = place[1];
        }
        VirtioSerialAddress address = DeviceFactory.eINSTANCE.createVirtioSerialAddress();
        address.setType(AddressType.VIRTIO_SERIAL);
        address.setController(Numeral.of(controller));
        address.setBus(Numeral.of(0));
        address.setPort(Numeral.of(port));
        channel.setAddress(address);
    }

    private static int[] next(Guest guest, Map<Integer, BitSet> taken, Map<Integer, Integer> ports, int first) {
        for (Map.Entry<Integer, BitSet> controller : taken.entrySet()) {
            int port = controller.getValue().nextClearBit(first);
            if (port < ports.get(controller.getKey())) {
                controller.getValue().set(port);
                return new int[] {controller.getKey(), port};
            }
        }
        int index = ControllerList.unusedIndex(guest, ControllerType.VIRTIO_SERIAL);
        VirtioSerialController controller = ControllerFactory.eINSTANCE.createVirtioSerialController();
        controller.setType(ControllerType.VIRTIO_SERIAL);
        ControllerList.addMissing(guest, controller, index);
        taken.put(index, new BitSet());
        taken.get(index).set(first);
        ports.put(index, USUAL_PORTS);
        return new int[] {index, first};
    }

    private static void reserve(
            Map<Integer, BitSet> taken, Map<Integer, Integer> ports, VirtioSerialAddress address, Device device) {
        int controller = Guest.number(address.getController(), 0);
        int port = Guest.number(address.getPort(), 0);
        if (!taken.containsKey(controller)) {
            throw new Refusal(
                    "virtio-serial.controller",
                    Category.XML_ERROR,
                    "virtio serial controller " + controller + " is missing",
                    device);
        }
        if (port >= ports.get(controller)) {
            throw new Refusal(
                    "virtio-serial.port",
                    Category.XML_ERROR,
                    "virtio serial controller " + controller + " does not have port " + port,
                    device);
        }
        if (taken.get(controller).get(port)) {
            throw new Refusal(
                    "virtio-serial.double",
                    Category.XML_ERROR,
                    "virtio serial port " + port + " on controller " + controller + " is already occupied",
                    device);
        }
        taken.get(controller).set(port);
    }

    private static boolean isComplete(VirtioSerialAddress address) {
        return Guest.number(address.getPort(), 0) != 0;
    }
}
