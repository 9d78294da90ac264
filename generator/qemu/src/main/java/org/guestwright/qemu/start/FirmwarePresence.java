// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.os.Os;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.firmware.FirmwareSelection;

/** A guest cannot start without the firmware that it asks for. */
final class FirmwarePresence implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Os os = guest.domain().getOs();
        if (os.getFirmware() != null && FirmwareSelection.find(guest) == null) {
            throw new Refusal(
                    "firmware.none",
                    Category.OPERATION_FAILED,
                    "Unable to find '" + os.getFirmware().getLiteral()
                            + "' firmware that is compatible with the current configuration",
                    os);
        }
    }
}
