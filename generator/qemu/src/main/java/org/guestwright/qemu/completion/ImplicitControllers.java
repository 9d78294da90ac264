// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.function.Supplier;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.ScsiControllerModel;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.CcidAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.VirtioSerialAddress;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.VirtioTarget;
import org.guestwright.model.smartcard.Smartcard;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** The controllers that disks, channels, consoles and smart cards need. */
final class ImplicitControllers implements CompletionStep {
    private static final ControllerFactory FACTORY = ControllerFactory.eINSTANCE;

    @Override
    public void apply(Guest guest) {
        forDisks(guest, DiskBus.SCSI, ControllerType.SCSI, FACTORY::createScsiController);
        forDisks(guest, DiskBus.FDC, ControllerType.FDC, FACTORY::createFdcController);
        forDisks(guest, DiskBus.IDE, ControllerType.IDE, FACTORY::createIdeController);
        forDisks(guest, DiskBus.SATA, ControllerType.SATA, FACTORY::createSataController);
        for (ChannelDevice channel : guest.devices().getChannels()) {
            if (channel.getTarget() instanceof VirtioTarget) {
                virtioSerial(guest, channel);
            }
        }
        for (Console console : guest.devices().getConsoles()) {
            if (console instanceof ConsoleDevice device
                    && device.getTarget() != null
                    && device.getTarget().getType() == CharacterTargetType.VIRTIO) {
                virtioSerial(guest, device);
            }
        }
        guest.devices().getSmartcards().forEach(card -> smartcard(guest, card));
        forHostdevs(guest);
        for (ScsiController scsi : guest.controllers(ScsiController.class)) {
            ControllerModels.setScsi(guest.machine(), scsi);
        }
    }

    private static void forDisks(Guest guest, DiskBus bus, ControllerType type, Supplier<? extends Controller> create) {
        int last = -1;
        for (Disk disk : guest.devices().getDisks()) {
            if (disk.getTarget().getBus() == bus && disk.getAddress() instanceof DriveAddress drive) {
                last = Math.max(last, Guest.number(drive.getController(), 0));
            }
        }
        for (int index = 0; index <= last; index++) {
            add(guest, type, create, index);
        }
    }

    // A controller that is added because another is full is of that one's model.
    private static void forHostdevs(Guest guest) {
        int last = -1;
        ScsiControllerModel model = null;
        for (Device hostdev : guest.devices().getHostdevs()) {
            if (hostdev instanceof ScsiHostdev
                    && hostdev.getAddress() instanceof DriveAddress drive
                    && Guest.number(drive.getController(), 0) > last) {
                last = Guest.number(drive.getController(), 0);
                model = guest.controller(ControllerType.SCSI, last) instanceof ScsiController used
                                && used.getModel() != null
                        ? used.getModel()
                        : model;
            }
        }
        for (int index = 0; index <= last; index++) {
            if (guest.controller(ControllerType.SCSI, index) == null) {
                ScsiController controller = FACTORY.createScsiController();
                controller.setType(ControllerType.SCSI);
                controller.setModel(model);
                ControllerList.addMissing(guest, controller, index);
            }
        }
    }

    private static void virtioSerial(Guest guest, Device device) {
        int index = device.getAddress() instanceof VirtioSerialAddress port ? Guest.number(port.getController(), 0) : 0;
        add(guest, ControllerType.VIRTIO_SERIAL, FACTORY::createVirtioSerialController, index);
    }

    private static void smartcard(Guest guest, Smartcard card) {
        if (card.getAddress() == null) {
            int slot = -1;
            for (Smartcard other : guest.devices().getSmartcards()) {
                if (other.getAddress() instanceof CcidAddress ccid && Guest.number(ccid.getController(), 0) == 0) {
                    slot = Math.max(slot, Guest.number(ccid.getSlot(), 0));
                }
            }
            CcidAddress address = DeviceFactory.eINSTANCE.createCcidAddress();
            address.setType(AddressType.CCID);
            address.setController(Numeral.of(0));
            address.setSlot(Numeral.of(slot + 1));
            card.setAddress(address);
        }
        int index = card.getAddress() instanceof CcidAddress ccid ? Guest.number(ccid.getController(), 0) : 0;
        add(guest, ControllerType.CCID, FACTORY::createCcidController, index);
    }

    private static void add(Guest guest, ControllerType type, Supplier<? extends Controller> create, int index) {
        if (guest.controller(type, index) == null) {
            Controller controller = create.get();
            controller.setType(type);
            ControllerList.addMissing(guest, controller, index);
        }
    }
}
