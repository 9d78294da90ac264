// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.BitSet;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.DimmAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Memory modules are put into the first slots that are free. */
final class MemorySlots implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        BitSet used = new BitSet();
        for (MemoryDevice module : guest.devices().getMemories()) {
            if (module.getAddress() instanceof DimmAddress address && address.getSlot() != null) {
                used.set(address.getSlot().intValue());
            }
        }
        for (MemoryDevice module : guest.devices().getMemories()) {
            boolean needsSlot = module.getModel() == MemoryModel.DIMM || module.getModel() == MemoryModel.NVDIMM;
            if (needsSlot && module.getAddress() == null && guest.domain().getMaxMemory() != null) {
                module.setAddress(free(guest, used, module));
            }
        }
    }

    private static DimmAddress free(Guest guest, BitSet used, MemoryDevice module) {
        int slot = used.nextClearBit(0);
        if (slot >= Guest.number(guest.domain().getMaxMemory().getSlots(), 0)) {
            throw new Refusal("memory.slots", Category.INTERNAL_ERROR, "no free memory device slot available", module);
        }
        used.set(slot);
        DimmAddress address = DeviceFactory.eINSTANCE.createDimmAddress();
        address.setType(AddressType.DIMM);
        address.setSlot(Numeral.of(slot));
        return address;
    }
}
