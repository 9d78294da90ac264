// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.function.Consumer;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.machine.Machine;

/** Rules for controllers. */
final class ControllerRules {
    private ControllerRules() {
    }

    /** A USB controller has a model: libvirt could choose none where QEMU has not the usual ones. */
    static void usbModel(Machine machine, Consumer<Problem> problems) {
        for (Controller controller : machine.domain().getDevices().getControllers()) {
            if (controller instanceof UsbController usb && usb.getModel() == null && !machine.isS390()) {
                problems.accept(Problem.refusal("controller.usb.model", Category.CONFIG_UNSUPPORTED,
                        "no model provided for USB controller", "name a model, such as qemu-xhci", usb, null));
            }
        }
    }
}
