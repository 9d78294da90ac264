// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.InputFactory;
import org.guestwright.model.input.InputType;
import org.guestwright.model.types.OnOff;
import org.guestwright.qemu.Guest;

/** The mouse and the keyboard on the PS/2 ports of a PC. */
final class DefaultInputs implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        boolean off = guest.domain().getFeatures() != null
                && guest.domain().getFeatures().getPs2() != null
                && guest.domain().getFeatures().getPs2().getState() == OnOff.OFF;
        if (guest.machine().hasPs2() && !off) {
            addMissing(guest, InputType.MOUSE, InputBus.PS2);
            addMissing(guest, InputType.KEYBOARD, InputBus.PS2);
        }
    }

    static void addMissing(Guest guest, InputType type, InputBus bus) {
        for (Input input : guest.devices().getInputs()) {
            if (input.getType() == type && input instanceof EmulatedInput emulated && emulated.getBus() == bus) {
                return;
            }
        }
        EmulatedInput input = InputFactory.eINSTANCE.createEmulatedInput();
        input.setType(type);
        input.setBus(bus);
        guest.devices().getInputs().add(input);
    }
}
