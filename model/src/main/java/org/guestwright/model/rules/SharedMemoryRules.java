// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.memory.MemoryPackage.Literals.*;

import org.guestwright.model.device.PciAddress;
import org.guestwright.model.memory.SharedMemory;
import org.guestwright.model.memory.SharedMemoryModelType;

/** Memory that several guests share. */
final class SharedMemoryRules extends Subject<SharedMemory> {
    SharedMemoryRules() {
        super(SHARED_MEMORY, Stage.DEVICE);

        wrong("shmem.msi.server", "msi option is only supported with a server")
                .asWritten()
                .at(SHARED_MEMORY__MSI)
                .advice("add a server, or leave msi out")
                .when(shmem -> shmem.getMsi() != null && shmem.getServer() == null);
        unsupported(
                        "shmem.server.missing",
                        "shmem model '%s' is supported only with server option enabled",
                        (shmem, machine) -> model(shmem))
                .asWritten()
                .at(SHARED_MEMORY__MODEL)
                .advice("add a server")
                .when(shmem -> model(shmem) == SharedMemoryModelType.IVSHMEM_DOORBELL && shmem.getServer() == null);
        unsupported(
                        "shmem.server.plain",
                        "shmem model '%s' is supported only with server option disabled",
                        (shmem, machine) -> model(shmem))
                .asWritten()
                .at(SHARED_MEMORY__SERVER)
                .advice("take ivshmem-doorbell")
                .when(shmem -> model(shmem) == SharedMemoryModelType.IVSHMEM_PLAIN && shmem.getServer() != null);
        unsupported(
                        "shmem.size.server",
                        "shmem model '%s' does not support size setting",
                        (shmem, machine) -> model(shmem))
                .asWritten()
                .at(SHARED_MEMORY__SIZE)
                .advice("leave the size out: the server has it")
                .when(shmem -> model(shmem) == SharedMemoryModelType.IVSHMEM_DOORBELL
                        && shmem.getServer() != null
                        && shmem.getSize() != null);
        unsupported("shmem.name.dot", "shmem name cannot be equal to '.'")
                .at(SHARED_MEMORY__NAME)
                .advice("take another name")
                .when(SharedMemory::getName, name -> name.equals("."));
        unsupported("shmem.name.dots", "shmem name cannot be equal to '..'")
                .at(SHARED_MEMORY__NAME)
                .advice("take another name")
                .when(SharedMemory::getName, name -> name.equals(".."));
        unsupported("shmem.ivshmem", "ivshmem device is no longer supported")
                .at(SHARED_MEMORY__MODEL)
                .advice("take ivshmem-plain or ivshmem-doorbell")
                .when(shmem -> model(shmem) == SharedMemoryModelType.IVSHMEM);
        unsupported(
                        "shmem.model.unsupported",
                        "shmem model '%s' is not supported by this QEMU binary",
                        (shmem, machine) -> model(shmem))
                .at(SHARED_MEMORY__MODEL)
                .advice("take another QEMU")
                .when((shmem, machine) -> model(shmem) != null
                        && model(shmem) != SharedMemoryModelType.IVSHMEM
                        && !machine.has(model(shmem).getLiteral()));
        wrong("shmem.size", "shmem size must be a power of 2 and at least 1 MiB (1024 KiB)")
                .in(Stage.START)
                .at(SHARED_MEMORY__SIZE)
                .advice("take 1MiB, 2MiB, 4MiB, ...")
                .when(SharedMemory::getSize, size -> size.bytes("b") < 1 << 20 || Long.bitCount(size.bytes("b")) != 1);
        unsupported("shmem.address", "only 'pci' addresses are supported for the shared memory device")
                .in(Stage.START)
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(shmem -> shmem.getAddress() != null && !(shmem.getAddress() instanceof PciAddress));
    }

    private static SharedMemoryModelType model(SharedMemory shmem) {
        return shmem.getModel() == null ? null : shmem.getModel().getType();
    }
}
