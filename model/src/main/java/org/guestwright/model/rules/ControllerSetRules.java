// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.controller.ControllerPackage.Literals.CONTROLLER__INDEX;
import static org.guestwright.model.controller.ControllerPackage.Literals.USB_CONTROLLER__MODEL;
import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;

import java.util.List;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;

/** What controllers have to do with each other: their numbers, USB's companions, and a guest without USB. */
final class ControllerSetRules extends Subject<Devices> {
    ControllerSetRules() {
        super(DEVICES, Stage.WRITTEN);

        plain("controller.usb.disabled", "Can't add another USB controller: USB is disabled for this domain")
                .across()
                .advice("take one of them away")
                .each((devices, machine, violations) -> {
                    boolean none = isNoUsb(devices);
                    for (Controller controller : devices.getControllers()) {
                        if (none && isUsb(controller) && model(controller) != UsbControllerModel.NONE) {
                            violations.report(controller, null);
                        }
                    }
                });
        plain("controller.usb.master", "No master USB controller specified")
                .at(USB_CONTROLLER__MODEL)
                .across()
                .advice("add the ich9-ehci1 with the same index")
                .each((devices, machine, violations) -> {
                    for (Controller controller : devices.getControllers()) {
                        if (isCompanion(controller)
                                && devices.getControllers().stream()
                                        .noneMatch(other -> isUsb(other)
                                                && !isCompanion(other)
                                                && number(other.getIndex(), 0) == number(controller.getIndex(), 0))) {
                            violations.report(controller, USB_CONTROLLER__MODEL);
                        }
                    }
                });
        unsupported("input.usb.disabled", "Can't add USB input device. USB bus is disabled")
                .across()
                .advice("take away the USB controller 'none'")
                .each((devices, machine, violations) -> {
                    boolean none = isNoUsb(devices);
                    for (Input input : devices.getInputs()) {
                        if (none && input instanceof EmulatedInput emulated && emulated.getBus() == InputBus.USB) {
                            violations.report(input, null);
                        }
                    }
                });
        unsupported("hostdev.usb.disabled", "Can't add host USB device: USB is disabled in this host")
                .across()
                .advice("take away the USB controller 'none'")
                .each((devices, machine, violations) -> devices.getHostdevs().forEach(hostdev -> {
                    if (isNoUsb(devices) && hostdev instanceof org.guestwright.model.hostdev.UsbHostdev) {
                        violations.report(hostdev, null);
                    }
                }));
        unsupported("redirdev.usb.disabled", "cannot add redirected USB device: USB is disabled for this domain")
                .across()
                .advice("take away the USB controller 'none'")
                .each((devices, machine, violations) -> devices.getRedirdevs().forEach(redirdev -> {
                    if (isNoUsb(devices)) {
                        violations.report(redirdev, null);
                    }
                }));
        wrong("controller.index.double", "Multiple '%s' controllers with index '%s'")
                .across()
                .advice("give each an index of its own")
                .each((devices, machine, violations) -> {
                    List<Controller> controllers = devices.getControllers();
                    for (int i = 0; i < controllers.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            Controller one = controllers.get(i);
                            Controller other = controllers.get(j);
                            if (one.getType() == other.getType()
                                    && one.getIndex() != null
                                    && other.getIndex() != null
                                    && one.getIndex().longValue()
                                            == other.getIndex().longValue()
                                    && !(isUsb(one) && (isCompanion(one) || isCompanion(other)))) {
                                violations.report(
                                        one,
                                        CONTROLLER__INDEX,
                                        one.getType(),
                                        one.getIndex().longValue());
                            }
                        }
                    }
                });
    }

    static boolean isNoUsb(Devices devices) {
        for (Controller controller : devices.getControllers()) {
            if (isUsb(controller) && model(controller) == UsbControllerModel.NONE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsb(Controller controller) {
        return controller.getType() == ControllerType.USB;
    }

    private static UsbControllerModel model(Controller controller) {
        return controller instanceof UsbController usb ? usb.getModel() : null;
    }

    private static boolean isCompanion(Controller controller) {
        return controller instanceof UsbController usb
                && (usb.getMaster() != null && model(controller) != UsbControllerModel.ICH9_EHCI1
                        || model(controller) == UsbControllerModel.ICH9_UHCI1
                        || model(controller) == UsbControllerModel.ICH9_UHCI2
                        || model(controller) == UsbControllerModel.ICH9_UHCI3);
    }
}
