// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbMaster;
import org.guestwright.qemu.Guest;

/** The three slow companions of an ICH9 EHCI controller, of which each serves two of its ports. */
final class UsbCompanions implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (UsbController usb : guest.controllers(UsbController.class)) {
            String port = usb.getModel() == null
                    ? null
                    : switch (usb.getModel()) {
                        case ICH9_UHCI1 -> "0";
                        case ICH9_UHCI2 -> "2";
                        case ICH9_UHCI3 -> "4";
                        default -> null;
                    };
            if (port != null && usb.getMaster() == null) {
                UsbMaster master = ControllerFactory.eINSTANCE.createUsbMaster();
                master.setStartport(port);
                usb.setMaster(master);
            }
        }
    }
}
