// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;

/** The sizes that a memory module can have: multiples of 256 MiB on Power, of 2 MiB elsewhere. */
public final class ModuleAlignment {
    private static final long POWER = 256 * 1024;
    private static final long USUAL = 2048;

    private ModuleAlignment() {}

    /** Rounds the size of a module. The guest must not see more of an NVDIMM than its file holds, so that one goes down on Power. */
    public static void align(Guest guest, MemoryDevice module) {
        long size = module.getTarget().getSize().kibibytes("KiB");
        boolean onPower = guest.machine().isPower64();
        if (onPower && module.getModel() == MemoryModel.NVDIMM) {
            long label = module.getTarget().getLabel() == null
                    ? 0
                    : module.getTarget().getLabel().getSize().kibibytes("KiB");
            module.getTarget().setSize(Quantity.ofKibibytes((size - label) / POWER * POWER + label));
        } else {
            long unit = onPower ? POWER : USUAL;
            module.getTarget().setSize(Quantity.ofKibibytes((size + unit - 1) / unit * unit));
        }
    }
}
