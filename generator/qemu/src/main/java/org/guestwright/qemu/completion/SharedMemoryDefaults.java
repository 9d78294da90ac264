// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.memory.MemoryFactory;
import org.guestwright.model.memory.SharedMemory;
import org.guestwright.model.memory.SharedMemoryModel;
import org.guestwright.model.memory.SharedMemoryModelType;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;

/** Memory that guests share: its device, size and interrupts. */
final class SharedMemoryDefaults implements CompletionStep {
    private static final Quantity USUAL_SIZE = new Quantity(Numeral.of(4), "M");

    @Override
    public void apply(Guest guest) {
        for (SharedMemory memory : guest.devices().getShmems()) {
            if (memory.getModel() == null) {
                SharedMemoryModel model = MemoryFactory.eINSTANCE.createSharedMemoryModel();
                model.setType(SharedMemoryModelType.IVSHMEM);
                memory.setModel(model);
            }
            SharedMemoryModelType type = memory.getModel().getType();
            if (memory.getSize() == null && type == SharedMemoryModelType.IVSHMEM_PLAIN) {
                memory.setSize(USUAL_SIZE);
            }
            if (type == SharedMemoryModelType.IVSHMEM_DOORBELL) {
                if (memory.getMsi() == null) {
                    memory.setMsi(MemoryFactory.eINSTANCE.createSharedMemoryMsi());
                }
                if (memory.getMsi().getIoeventfd() == null) {
                    memory.getMsi().setIoeventfd(OnOff.ON);
                }
            }
        }
    }
}
