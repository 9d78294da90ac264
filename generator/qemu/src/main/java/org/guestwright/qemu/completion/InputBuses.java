// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.InputType;
import org.guestwright.qemu.Guest;

/** The bus of an input device: PS/2 for the mouse and keyboard of a PC, virtio on s390x, USB elsewhere. */
final class InputBuses implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Input input : guest.devices().getInputs()) {
            if (input instanceof EmulatedInput emulated && emulated.getBus() == null) {
                emulated.setBus(
                        guest.machine().isX86() && input.getType() != InputType.TABLET
                                ? InputBus.PS2
                                : guest.machine().isS390() ? InputBus.VIRTIO : InputBus.USB);
            }
        }
    }
}
