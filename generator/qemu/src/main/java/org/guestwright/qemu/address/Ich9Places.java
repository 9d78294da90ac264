// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.EnumSet;
import java.util.Set;
import org.guestwright.model.audio.Sound;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.SataController;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.device.Device;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.types.OnOff;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The ICH9 chipset of Q35 machines: slot 0x1f holds the ISA bridge, SATA and SMBus; USB, sound and a bridge have usual slots. */
final class Ich9Places {
    private static final PciLocation SATA = new PciLocation(0, 0, 0x1f, 2);
    private static final Set<PciConnect> ANY = EnumSet.of(PciConnect.PCIE_DEVICE);

    private final Guest guest;
    private final PciTopology topology;
    private final PciPlaces places;

    Ich9Places(Guest guest, PciTopology topology, PciPlaces places) {
        this.guest = guest;
        this.topology = topology;
        this.places = places;
    }

    void reserve() {
        for (Controller controller : guest.controllers()) {
            if (controller instanceof SataController && Guest.index(controller) == 0) {
                sata(controller);
            } else if (controller instanceof UsbController usb
                    && usb.getModel() == UsbControllerModel.ICH9_UHCI1
                    && usb.getAddress() == null) {
                if (!tryPlace(usb, 0x1d, OnOff.ON)) {
                    tryPlace(usb, 0x1a, OnOff.ON);
                }
            } else if (controller instanceof PciController pci
                    && pci.getModel() == PciControllerModel.DMI_TO_PCI_BRIDGE
                    && pci.getAddress() == null) {
                tryPlace(pci, 0x1e, null);
            }
        }
        if (!topology.buses().isEmpty()) {
            topology.reserve(PciLocation.slot(0x1f), ANY, 0);
            topology.reserve(PciLocation.slot(0x1f).withFunction(3), ANY, 0);
        }
        PrimaryVideo.reserve(guest, topology, places, 1, ANY);
        for (Sound sound : guest.devices().getSounds()) {
            if (sound.getModel() == SoundModel.ICH9 && Addresses.isWanted(sound.getAddress())) {
                tryPlace(sound, 0x1b, null);
                break;
            }
        }
    }

    private void sata(Controller controller) {
        PciLocation written = Addresses.location(controller.getAddress());
        if (written == null) {
            places.setAlways(controller, SATA, null);
            topology.reserve(SATA, ANY, 0);
        } else if (!written.equals(SATA)) {
            throw new Refusal(
                    "pci.ich9.sata",
                    Category.INTERNAL_ERROR,
                    "Primary SATA controller must have PCI address 0:0:1f.2",
                    controller);
        }
    }

    private boolean tryPlace(Device device, int slot, OnOff multifunction) {
        PciLocation at = PciLocation.slot(slot);
        if (topology.isSlotTaken(at)) {
            return false;
        }
        topology.reserve(at, ANY, 0);
        places.setAlways(device, at, multifunction);
        return true;
    }
}
