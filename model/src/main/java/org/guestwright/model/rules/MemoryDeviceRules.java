// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.memory.MemoryPackage.Literals.*;

import org.guestwright.model.machine.Machine;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryDeviceAccess;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.value.Quantity;

/** A module of memory. */
final class MemoryDeviceRules extends Subject<MemoryDevice> {
    private static final long SMALLEST_BLOCK = 2048;

    MemoryDeviceRules() {
        super(MEMORY_DEVICE, Stage.DEVICE);

        plain("memory.node.none", "can't add memory backend as guest has no NUMA nodes configured")
                .at(MEMORY_TARGET__NODE)
                .across()
                .advice("divide the memory into NUMA cells, or leave the node out")
                .when((memory, machine) -> node(memory) >= 0 && MemoryBackingRules.cells(machine.domain()) == 0);
        plain(
                        "memory.node.missing",
                        "can't add memory backend for guest node '%s' as the guest has only '%s' NUMA nodes configured",
                        (memory, machine) -> node(memory),
                        (memory, machine) -> MemoryBackingRules.cells(machine.domain()))
                .at(MEMORY_TARGET__NODE)
                .across()
                .advice("take the number of a cell")
                .when((memory, machine) -> MemoryBackingRules.cells(machine.domain()) > 0
                        && node(memory) >= MemoryBackingRules.cells(machine.domain()));
        persistent();
        virtioMem();
        unsupported(
                        "memory.maximum.missing",
                        "cannot use/hotplug a memory device when domain 'maxMemory' is not defined")
                .in(Stage.START)
                .across()
                .advice("say how much memory the guest can have: maxMemory")
                .when((memory, machine) -> machine.domain().getMaxMemory() == null && !is(memory, MemoryModel.SGX_EPC));
        unsupported("memory.sgx.address", "memory device address is not supported for model 'sgx-epc'")
                .at(DEVICE__ADDRESS)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.SGX_EPC) && memory.getAddress() != null);
        unsupported(
                        "memory.address.overlap",
                        "memory device address [0x%s:0x%s] overlaps with other memory device (0x%s)")
                .across()
                .advice("leave the addresses out")
                .each(MemoryDeviceRules::overlap);
        lacking(
                "memory.dimm.unsupported",
                MemoryModel.DIMM,
                "pc-dimm",
                "memory hotplug isn't supported by this QEMU binary");
        lacking(
                "memory.nvdimm.unsupported",
                MemoryModel.NVDIMM,
                "nvdimm",
                "nvdimm isn't supported by this QEMU binary");
        unsupported("memory.nvdimm.readonly", "nvdimm readonly property is not available with this QEMU binary")
                .lacking("nvdimm.unarmed")
                .at(MEMORY_TARGET__READONLY)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.NVDIMM)
                        && memory.getTarget() != null
                        && memory.getTarget().isReadonly());
        lacking(
                "memory.pmem.unsupported",
                MemoryModel.VIRTIO_PMEM,
                "virtio-pmem-pci",
                "virtio-pmem isn't supported by this QEMU binary");
        lacking(
                "memory.virtio.unsupported",
                MemoryModel.VIRTIO_MEM,
                "virtio-mem-pci",
                "virtio-mem isn't supported by this QEMU binary");
        unsupported("memory.slots.unsupported", "dynamicMemslots is not supported by this QEMU binary")
                .lacking("virtio-mem-pci.dynamic-memslots")
                .at(MEMORY_TARGET__DYNAMIC_MEMSLOTS)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && memory.getTarget() != null
                        && memory.getTarget().getDynamicMemslots() != null);
        lacking(
                "memory.sgx.unsupported",
                MemoryModel.SGX_EPC,
                "sgx-epc",
                "sgx epc isn't supported by this QEMU binary");
    }

    private void persistent() {
        plain("memory.path.missing", "path is required for model '%s'", (memory, machine) -> memory.getModel())
                .at(MEMORY_DEVICE__SOURCE)
                .advice("give the path")
                .when(memory -> (is(memory, MemoryModel.NVDIMM) || is(memory, MemoryModel.VIRTIO_PMEM))
                        && (memory.getSource() == null || memory.getSource().getPath() == null));
        unsupported("memory.nvdimm.discard", "discard is not supported for nvdimms")
                .at(MEMORY_DEVICE__DISCARD)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.NVDIMM) && isYes(memory.getDiscard()));
        unsupported("memory.nvdimm.label", "label size is required for NVDIMM device")
                .at(MEMORY_TARGET__LABEL)
                .advice("give the size")
                .when((memory, machine) -> is(memory, MemoryModel.NVDIMM)
                        && machine.isPower64()
                        && (memory.getTarget().getLabel() == null
                                || kibibytes(memory.getTarget().getLabel().getSize()) == 0));
        unsupported("memory.nvdimm.uuid", "UUID is not supported for NVDIMM device")
                .at(MEMORY_DEVICE__UUID)
                .advice("leave it out")
                .when((memory, machine) ->
                        is(memory, MemoryModel.NVDIMM) && !machine.isPower64() && memory.getUuid() != null);
        unsupported("memory.pmem.discard", "discard is not supported for model 'virtio-pmem'")
                .at(MEMORY_DEVICE__DISCARD)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.VIRTIO_PMEM) && isYes(memory.getDiscard()));
        unsupported("memory.pmem.access", "shared access mode required for virtio-pmem device")
                .at(MEMORY_DEVICE__ACCESS)
                .advice("set access = shared")
                .when(memory ->
                        is(memory, MemoryModel.VIRTIO_PMEM) && memory.getAccess() == MemoryDeviceAccess.PRIVATE);
        unsupported("memory.pmem.node", "virtio-pmem does not support NUMA nodes")
                .at(MEMORY_TARGET__NODE)
                .advice("leave it out")
                .when(memory -> is(memory, MemoryModel.VIRTIO_PMEM) && node(memory) >= 0);
        unsupported("memory.pmem.address", "memory address must be aligned to 4096 bytes")
                .at(MEMORY_TARGET__ADDRESS)
                .advice("take a multiple")
                .when(memory -> is(memory, MemoryModel.VIRTIO_PMEM) && base(memory) % 4096 != 0);
    }

    private void virtioMem() {
        plain(
                        "memory.requested",
                        "requested size must be smaller than or equal to @size (%sKiB)",
                        (memory, machine) -> kibibytes(memory.getTarget().getSize()))
                .at(MEMORY_TARGET__REQUESTED)
                .advice("lower it")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && kibibytes(memory.getTarget().getRequested())
                                > kibibytes(memory.getTarget().getSize()));
        plain("memory.block.power", "block size must be a power of two")
                .at(MEMORY_TARGET__BLOCK)
                .advice("take 2MiB, 4MiB, ...")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && memory.getTarget().getBlock() != null
                        && Long.bitCount(kibibytes(memory.getTarget().getBlock())) != 1);
        plain("memory.block.small", "block size too small, must be at least " + SMALLEST_BLOCK + "KiB")
                .at(MEMORY_TARGET__BLOCK)
                .advice("take 2MiB, 4MiB, ...")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && memory.getTarget().getBlock() != null
                        && kibibytes(memory.getTarget().getBlock()) < SMALLEST_BLOCK);
        plain("memory.requested.block", "requested size must be an integer multiple of block size")
                .at(MEMORY_TARGET__REQUESTED)
                .advice("take a multiple of the block")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && block(memory) > 0
                        && kibibytes(memory.getTarget().getRequested()) % block(memory) != 0);
        plain("memory.address.block", "memory device address must be aligned to blocksize")
                .at(MEMORY_TARGET__ADDRESS)
                .advice("take a multiple of the block")
                .when(memory -> is(memory, MemoryModel.VIRTIO_MEM)
                        && block(memory) > 0
                        && base(memory) % (block(memory) * 1024) != 0);
    }

    private void lacking(String code, MemoryModel model, String flag, String message) {
        unsupported(code, message)
                .lacking(flag)
                .at(MEMORY_DEVICE__MODEL)
                .advice("take another model, or another QEMU")
                .when(memory -> is(memory, model));
    }

    private static void overlap(MemoryDevice memory, Machine machine, Violations violations) {
        long start = base(memory);
        long end = start + kibibytes(memory.getTarget().getSize()) * 1024;
        for (MemoryDevice other : machine.domain().getDevices().getMemories()) {
            if (start != 0 && other != memory && base(other) != 0 && start <= base(other) && end > base(other)) {
                violations.report(
                        memory,
                        MEMORY_TARGET__ADDRESS,
                        Long.toHexString(start),
                        Long.toHexString(end),
                        Long.toHexString(base(other)));
            }
        }
    }

    private static boolean is(MemoryDevice memory, MemoryModel model) {
        return memory.getModel() == model;
    }

    private static long node(MemoryDevice memory) {
        return memory.getTarget() == null ? -1 : number(memory.getTarget().getNode(), -1);
    }

    private static long block(MemoryDevice memory) {
        return kibibytes(memory.getTarget().getBlock());
    }

    private static long base(MemoryDevice memory) {
        return memory.getTarget() == null || memory.getTarget().getAddress() == null
                ? 0
                : number(memory.getTarget().getAddress().getBase(), 0);
    }

    private static long kibibytes(Quantity size) {
        return size == null ? 0 : size.kibibytes("KiB");
    }
}
