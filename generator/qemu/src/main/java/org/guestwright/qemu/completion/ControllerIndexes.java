// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Controllers without an index get the lowest free one; those of an EHCI controller and its companions share one. */
final class ControllerIndexes implements CompletionStep {
    private static final Set<UsbControllerModel> EHCI_AND_COMPANIONS = EnumSet.of(
            UsbControllerModel.ICH9_EHCI1,
            UsbControllerModel.ICH9_UHCI1,
            UsbControllerModel.ICH9_UHCI2,
            UsbControllerModel.ICH9_UHCI3);

    @Override
    public void apply(Guest guest) {
        sort(guest.controllers());
        boolean moved = false;
        for (int i = 0; i < guest.controllers().size(); i++) {
            Controller controller = guest.controllers().get(i);
            if (controller.getIndex() == null) {
                Controller group = i > 0 && isUsb2(controller) ? group(guest.controllers(), i) : null;
                moved |= i > 0 && isUsb2(controller);
                controller.setIndex(
                        group != null
                                ? group.getIndex()
                                : Numeral.of(ControllerList.unusedIndex(guest, controller.getType())));
            }
        }
        if (moved) {
            sort(guest.controllers());
        }
    }

    static boolean isUsb2(Controller controller) {
        return controller instanceof UsbController usb
                && usb.getModel() != null
                && EHCI_AND_COMPANIONS.contains(usb.getModel());
    }

    private static void sort(List<Controller> controllers) {
        List<Controller> sorted = new ArrayList<>();
        controllers.forEach(controller -> ControllerList.insert(sorted, controller));
        for (int i = 0; i < sorted.size(); i++) {
            if (controllers.get(i) != sorted.get(i)) {
                controllers.remove(sorted.get(i));
                controllers.add(i, sorted.get(i));
            }
        }
    }

    // The USB controller just before, where it is of the same family and has no such part yet.
    private static Controller group(List<Controller> controllers, int position) {
        int before = position - 1;
        while (before >= 0 && !(controllers.get(before) instanceof UsbController)) {
            before--;
        }
        Controller candidate = before < 0 || !isUsb2(controllers.get(before)) ? null : controllers.get(before);
        UsbController controller = (UsbController) controllers.get(position);
        for (Controller other : controllers) {
            if (candidate != null
                    && other != controller
                    && other instanceof UsbController usb
                    && Guest.index(usb) == Guest.index(candidate)
                    && usb.getModel() == controller.getModel()) {
                return null;
            }
        }
        return candidate;
    }
}
