// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Where a controller stands among the others: after those of its kind with a lower index, a companion after its master. */
public final class ControllerList {
    private ControllerList() {}

    /** Adds a controller unless there is one of its kind with its index. */
    public static boolean addMissing(Guest guest, Controller controller, int index) {
        if (guest.controller(controller.getType(), index) != null) {
            return false;
        }
        controller.setIndex(Numeral.of(index));
        insert(guest.controllers(), controller);
        return true;
    }

    /** The lowest index that no controller of the kind has. */
    public static int unusedIndex(Guest guest, ControllerType type) {
        int index = 0;
        while (guest.controller(type, index) != null) {
            index++;
        }
        return index;
    }

    /** Puts a controller in its place. */
    public static void insert(List<Controller> controllers, Controller controller) {
        int at = -1;
        int index = Guest.index(controller);
        for (int i = controllers.size() - 1; i >= 0; i--) {
            Controller current = controllers.get(i);
            if (current.getType() != controller.getType()) {
                continue;
            }
            if (index == -1) {
                at = i + 1;
                break;
            }
            if (Guest.index(current) > index
                    || !isCompanion(controller) && isCompanion(current) && Guest.index(current) == index) {
                at = i;
            } else if (at == -1) {
                at = i + 1;
            }
        }
        controllers.add(at == -1 ? controllers.size() : at, controller);
    }

    /** Whether it serves the slow devices of another USB controller. */
    public static boolean isCompanion(Controller controller) {
        return controller instanceof UsbController usb && usb.getMaster() != null;
    }
}
