// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.controller.ControllerPackage.Literals.USB_CONTROLLER;
import static org.guestwright.model.controller.ControllerPackage.Literals.USB_CONTROLLER__MODEL;

import java.util.EnumMap;
import java.util.Map;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;

/** USB controllers, by the device of QEMU that each of them is. */
final class UsbControllerRules extends Subject<UsbController> {
    private static final Map<UsbControllerModel, String> FLAGS = new EnumMap<>(Map.ofEntries(
            Map.entry(UsbControllerModel.PIIX3_UHCI, "piix3-usb-uhci"),
            Map.entry(UsbControllerModel.PIIX4_UHCI, "piix4-usb-uhci"),
            Map.entry(UsbControllerModel.EHCI, "usb-ehci"),
            Map.entry(UsbControllerModel.ICH9_EHCI1, "ich9-usb-ehci1"),
            Map.entry(UsbControllerModel.ICH9_UHCI1, "ich9-usb-ehci1"),
            Map.entry(UsbControllerModel.ICH9_UHCI2, "ich9-usb-ehci1"),
            Map.entry(UsbControllerModel.ICH9_UHCI3, "ich9-usb-ehci1"),
            Map.entry(UsbControllerModel.VT82C686B_UHCI, "vt82c686b-usb-uhci"),
            Map.entry(UsbControllerModel.PCI_OHCI, "pci-ohci"),
            Map.entry(UsbControllerModel.NEC_XHCI, "nec-usb-xhci"),
            Map.entry(UsbControllerModel.QEMU_XHCI, "qemu-xhci")));

    UsbControllerRules() {
        super(USB_CONTROLLER, Stage.START);

        unsupported(
                        "controller.usb.unsupported",
                        "%s not supported in this QEMU binary",
                        (usb, machine) -> usb.getModel())
                .at(USB_CONTROLLER__MODEL)
                .advice("take qemu-xhci")
                .when((usb, machine) -> FLAGS.containsKey(usb.getModel()) && !machine.has(FLAGS.get(usb.getModel())));
    }
}
