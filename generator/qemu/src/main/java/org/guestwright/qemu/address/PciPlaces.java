// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.audio.Sound;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.IdeController;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.device.Address;
import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.VirtioMmioAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.input.Input;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.video.Video;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Chooses a place for each PCI device that has none, in the order that guests have known since QEMU 0.11. */
final class PciPlaces {
    private final Guest guest;
    private final PciTopology topology;
    private final PciDevices wishes;
    private final boolean trial;
    private final IsolationGroups groups;

    /** @param trial whether places are only counted, and not written into the domain */
    PciPlaces(Guest guest, PciTopology topology, PciDevices wishes, boolean trial) {
        this.guest = guest;
        this.topology = topology;
        this.wishes = wishes;
        this.trial = trial;
        this.groups = new IsolationGroups(guest);
    }

    /** The devices of the chipset, and those that have a usual place beside it. */
    void chipset() {
        if (guest.machine().isI440fx()) {
            new Piix3Places(guest, topology, this).reserve();
        } else if (guest.machine().isQ35()) {
            new Ich9Places(guest, topology, this).reserve();
        }
    }

    /** All others. */
    void all() {
        Devices devices = guest.devices();
        List<Controller> controllers = devices.getControllers();
        for (int i = 0; i < controllers.size(); i++) {
            if (controllers.get(i) instanceof PciController pci) {
                place(pci, wishes.wants(pci));
            }
        }
        placeAll(DEVICES__FILESYSTEMS, filesystem -> place(filesystem, wishes.wants((Filesystem) filesystem)));
        for (Interface card : devices.getInterfaces()) {
            if (!(card instanceof HostdevInterface)) {
                place(card, wishes.wants(card));
            }
        }
        placeAll(DEVICES__SOUNDS, sound -> place(sound, wishes.wants((Sound) sound)));
        for (int i = 0; i < controllers.size(); i++) {
            if (!(controllers.get(i) instanceof PciController)) {
                controller(controllers.get(i));
            }
        }
        devices.getDisks().forEach(this::disk);
        for (Interface card : devices.getInterfaces()) {
            if (card instanceof HostdevInterface) {
                place(card, wishes.wants(card));
            }
        }
        placeAll(DEVICES__HOSTDEVS, this::placeOther);
        placeIfAny(devices.getMemballoon());
        placeAll(DEVICES__RNGS, this::placeOther);
        placeAll(DEVICES__WATCHDOGS, this::placeOther);
        placeAll(DEVICES__VIDEOS, video -> place((Video) video));
        placeAll(DEVICES__SHMEMS, this::placeOther);
        placeAll(DEVICES__INPUTS, input -> place(input, wishes.wants((Input) input)));
        placeAll(DEVICES__SERIALS, this::placeOther);
        placeIfAny(devices.getIommu());
        placeIfAny(devices.getVsock());
        placeAll(DEVICES__MEMORIES, this::placeOther);
        placeAll(DEVICES__CRYPTOS, this::placeOther);
        placeAll(DEVICES__PANICS, this::placeOther);
        placeIfAny(devices.getPstore());
    }

    // Most kinds of devices are absent from most guests: their lists are not even made then.
    private void placeAll(EReference kind, Consumer<Device> placing) {
        if (guest.devices().eIsSet(kind)) {
            for (Object device : (List<?>) guest.devices().eGet(kind)) {
                placing.accept((Device) device);
            }
        }
    }

    private void placeIfAny(Device device) {
        if (device != null) {
            placeOther(device);
        }
    }

    private void placeOther(Device device) {
        place(device, wishes.other(device));
    }

    /** Gives a graphics card the next free place that suits it, where it needs one. */
    void place(Video video) {
        place(video, wishes.wants(video));
    }

    private void place(Device device, Set<PciConnect> wants) {
        if (!wants.isEmpty() && Addresses.isWanted(device.getAddress())) {
            set(device, topology.reserveNext(wants, groups.of(device), -1), null);
        }
    }

    /** Writes a place into the domain. */
    void set(Device device, PciLocation at, OnOff multifunction) {
        if (!trial) {
            PciAddress address = Addresses.pci(at);
            address.setMultifunction(multifunction);
            if (device.getAddress() instanceof PciAddress written) {
                address.setZpci(written.getZpci());
            }
            device.setAddress(address);
        }
    }

    /** Writes the place of a device of the chipset, already in the trial, as others look for it. */
    void setAlways(Device device, PciLocation at, OnOff multifunction) {
        PciAddress address = Addresses.pci(at);
        address.setMultifunction(multifunction);
        device.setAddress(address);
    }

    private void disk(Disk disk) {
        if (disk.getTarget().getBus() != DiskBus.VIRTIO) {
            return;
        }
        Address address = disk.getAddress();
        boolean elsewhere = address instanceof CcwAddress
                || address instanceof VirtioMmioAddress && guest.has(Capability.DEVICE_VIRTIO_MMIO);
        if (!elsewhere && !(address instanceof PciAddress) && address != null) {
            throw new Refusal(
                    "disk.virtio.address",
                    Category.CONFIG_UNSUPPORTED,
                    "virtio disk cannot have an address of type '"
                            + address.getType().getLiteral() + "'",
                    disk);
        }
        place(disk, wishes.wants(disk));
    }

    private void controller(Controller controller) {
        if (controller instanceof IdeController && Guest.index(controller) == 0) {
            return;
        }
        if (controller instanceof UsbController usb && isUsb2(usb)) {
            if (Addresses.isWanted(usb.getAddress())) {
                companions(usb);
            }
        } else {
            place(controller, wishes.wants(controller));
        }
    }

    // The parts of a USB 2 controller share a slot, each with a function of its own.
    private void companions(UsbController usb) {
        int function =
                switch (usb.getModel()) {
                    case ICH9_EHCI1 -> 7;
                    case ICH9_UHCI2 -> 1;
                    case ICH9_UHCI3 -> 2;
                    default -> 0;
                };
        OnOff multifunction = usb.getModel() == UsbControllerModel.ICH9_UHCI1 ? OnOff.ON : null;
        for (UsbController other : guest.controllers(UsbController.class)) {
            PciLocation at = Addresses.location(other.getAddress());
            if (isUsb2(other) && Guest.index(other) == Guest.index(usb) && at != null) {
                topology.reserve(at.withFunction(function), wishes.wants(usb), 0);
                set(usb, at.withFunction(function), multifunction);
                return;
            }
        }
        set(usb, topology.reserveNext(wishes.wants(usb), 0, function), multifunction);
    }

    private static boolean isUsb2(UsbController usb) {
        return usb.getType() == ControllerType.USB
                && usb.getModel() != null
                && switch (usb.getModel()) {
                    case ICH9_EHCI1, ICH9_UHCI1, ICH9_UHCI2, ICH9_UHCI3 -> true;
                    default -> false;
                };
    }
}
