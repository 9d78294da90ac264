// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.UsbAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.hostdev.HostdevFactory;
import org.guestwright.model.hostdev.Hub;
import org.guestwright.model.hostdev.HubType;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;

/**
 * Ports of USB controllers. In a definition they are chosen for new guests only, as old ones may have let QEMU choose; at the
 * start they are chosen for all.
 */
public final class UsbAddresses implements CompletionStep {
    private static final int HUB_PORTS = 8;
    private final boolean atStart;

    public UsbAddresses(boolean atStart) {
        this.atStart = atStart;
    }

    @Override
    public void apply(Guest guest) {
        List<Device> devices = UsbDevices.of(guest.devices());
        if (!atStart && !guest.abiUpdate() && !devices.stream().allMatch(UsbAddresses::hasPort)) {
            return;
        }
        addHubs(guest, devices);
        Map<Integer, UsbHub> buses = buses(guest);
        devices.stream()
                .filter(device -> hasPort(device) && device instanceof Hub)
                .forEach(hub -> take(buses, hub, true));
        devices.stream()
                .filter(device -> hasPort(device) && !(device instanceof Hub))
                .forEach(device -> take(buses, device, false));
        for (Hub hub : guest.devices().getHubs()) {
            if (!hasPort(hub)) {
                assign(buses, hub, true);
            }
        }
        devices.stream()
                .filter(device -> !(device instanceof Hub)
                        && !hasPort(device)
                        && (device.getAddress() == null || device.getAddress() instanceof UsbAddress))
                .forEach(device -> assign(buses, device, false));
    }

    private static void addHubs(Guest guest, List<Device> devices) {
        int ports = guest.devices().getHubs().size() * HUB_PORTS;
        boolean present = false;
        for (UsbController controller : guest.controllers(UsbController.class)) {
            ports += ports(controller);
            present |= controller.getModel() != UsbControllerModel.NONE;
        }
        if (!devices.isEmpty() && !present) {
            throw new Refusal(
                    "usb.disabled",
                    Category.CONFIG_UNSUPPORTED,
                    "USB is disabled for this domain, but USB devices are present in the domain XML",
                    devices.get(0));
        }
        // A hub gives eight ports and takes one.
        int missing = devices.size() > ports ? (devices.size() - ports + HUB_PORTS - 1) / (HUB_PORTS - 1) : 0;
        for (int i = 0; i < missing; i++) {
            Hub hub = HostdevFactory.eINSTANCE.createHub();
            hub.setType(HubType.USB);
            guest.devices().getHubs().add(hub);
        }
    }

    private static Map<Integer, UsbHub> buses(Guest guest) {
        Map<Integer, UsbHub> buses = new TreeMap<>();
        for (UsbController controller : guest.controllers(UsbController.class)) {
            int ports = ports(controller);
            if (ports > 0 && buses.put(Guest.index(controller), new UsbHub(ports)) != null) {
                throw new Refusal(
                        "usb.controller.duplicate",
                        Category.XML_ERROR,
                        "Duplicate USB controllers with index " + Guest.index(controller),
                        controller);
            }
        }
        return buses;
    }

    // The companions of an EHCI controller have the same ports as that one.
    private static int ports(UsbController controller) {
        UsbControllerModel model = controller.getModel();
        if (model == null) {
            return 2;
        }
        return switch (model) {
            case PIIX3_UHCI, PIIX4_UHCI, VT82C686B_UHCI -> 2;
            case EHCI, ICH9_EHCI1 -> 6;
            case PCI_OHCI -> 3;
            case NEC_XHCI, QEMU_XHCI -> Guest.number(controller.getPorts(), 4);
            case QUSB1, QUSB2 -> Guest.number(controller.getPorts(), 8);
            default -> 0;
        };
    }

    private static void take(Map<Integer, UsbHub> buses, Device device, boolean isHub) {
        UsbAddress address = (UsbAddress) device.getAddress();
        int bus = Guest.number(address.getBus(), 0);
        String port = address.getPort().toString();
        if (!buses.containsKey(bus)) {
            throw refusal("bus", "Missing USB bus " + bus, device);
        }
        String first = port.substring(0, port.indexOf('.') < 0 ? port.length() : port.indexOf('.'));
        switch (buses.get(bus).take(port, isHub ? new UsbHub(HUB_PORTS) : null)) {
            case TAKEN -> throw refusal(
                    "duplicate",
                    (isHub ? "Duplicate USB hub on bus " : "Duplicate USB address bus ") + bus + " port " + port,
                    device);
            case OUT_OF_RANGE -> throw refusal(
                    "range", "port " + first + " out of range in USB address bus: " + bus + " port: " + port, device);
            case NO_HUB -> throw refusal(
                    "hub",
                    "there is no hub at port " + first + " in USB address bus: " + bus + " port: " + port,
                    device);
            case NOT_THERE -> throw refusal(
                    "port", "requested USB port " + port + " not present on USB bus " + bus, device);
            default -> {}
        }
    }

    private static void assign(Map<Integer, UsbHub> buses, Device device, boolean isHub) {
        Integer wanted = device.getAddress() instanceof UsbAddress address ? Guest.number(address.getBus(), 0) : null;
        if (wanted != null && !buses.containsKey(wanted)) {
            throw refusal(
                    "bus", "USB bus " + wanted + " requested but no controller with that index is present", device);
        }
        for (Map.Entry<Integer, UsbHub> bus : buses.entrySet()) {
            String port = wanted == null || wanted.equals(bus.getKey())
                    ? bus.getValue().free()
                    : null;
            if (port != null) {
                UsbAddress address = DeviceFactory.eINSTANCE.createUsbAddress();
                address.setType(AddressType.USB);
                address.setBus(Numeral.of(bus.getKey()));
                address.setPort(port);
                device.setAddress(address);
                take(buses, device, isHub);
                return;
            }
        }
        throw new Refusal("usb.full", Category.INTERNAL_ERROR, "No free USB ports", device);
    }

    private static Refusal refusal(String code, String message, Device device) {
        return new Refusal("usb.address." + code, Category.XML_ERROR, message, device);
    }

    private static boolean hasPort(Device device) {
        return device.getAddress() instanceof UsbAddress address && address.getPort() != null;
    }
}
