// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.IdeController;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The PIIX3 chipset of i440FX machines: slot 1 holds the ISA bridge, IDE, USB and power management; the first VGA is in slot 2. */
final class Piix3Places {
    private static final PciLocation IDE = new PciLocation(0, 0, 1, 1);
    private static final PciLocation USB = new PciLocation(0, 0, 1, 2);

    private final Guest guest;
    private final PciTopology topology;
    private final PciPlaces places;

    Piix3Places(Guest guest, PciTopology topology, PciPlaces places) {
        this.guest = guest;
        this.topology = topology;
        this.places = places;
    }

    void reserve() {
        for (Controller controller : guest.controllers()) {
            if (controller instanceof IdeController && Guest.index(controller) == 0) {
                fix(controller, IDE, "Primary IDE controller must have PCI address 0:0:1.1");
            } else if (controller instanceof UsbController usb
                    && Guest.index(usb) == 0
                    && (usb.getModel() == UsbControllerModel.PIIX3_UHCI || usb.getModel() == null)) {
                fix(controller, USB, "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2");
            }
        }
        if (!topology.buses().isEmpty()) {
            topology.reserve(PciLocation.slot(1), PciConnect.PCI, 0);
            topology.reserve(PciLocation.slot(1).withFunction(3), PciConnect.PCI, 0);
        }
        PrimaryVideo.reserve(guest, topology, places, 2, PciConnect.PCI);
    }

    private void fix(Controller controller, PciLocation at, String message) {
        PciLocation written = Addresses.location(controller.getAddress());
        if (written != null && !written.equals(at)) {
            throw new Refusal("pci.piix3.place", Category.INTERNAL_ERROR, message, controller);
        }
        if (written == null) {
            places.setAlways(controller, at, null);
        }
        if (!topology.buses().isEmpty()) {
            topology.reserve(at, PciConnect.PCI, 0);
        }
    }
}
