// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.os.OsType;
import org.guestwright.model.types.Architecture;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The emulator, the architecture and the machine type; an alias of a machine type becomes its versioned name. */
final class MachineDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Machine machine = guest.machine();
        OsType type = guest.domain().getOs().getType();
        if (type.getArch() == null) {
            type.setArch(Architecture.get(machine.profile().arch()));
        }
        if (guest.devices().getEmulator() == null) {
            guest.devices().setEmulator(guest.host().emulator(machine.arch()));
        }
        if (type.getMachine() == null) {
            type.setMachine(machine.profile()
                    .defaultMachine(machine.accelerator())
                    .orElseThrow(() -> new Refusal(
                            "machine.default",
                            Category.INVALID_ARGUMENT,
                            "could not get preferred machine for "
                                    + guest.devices().getEmulator() + " type="
                                    + guest.domain().getType().getLiteral(),
                            type))
                    .name());
        }
        type.setMachine(machine.profile().canonicalMachine(machine.accelerator(), type.getMachine()));
    }
}
