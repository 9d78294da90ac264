// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuFactory;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.value.NumberSet;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;

/** A new guest that can get more memory while it runs has a NUMA node, for QEMU wants to know where the memory goes. */
final class NumaForHotplug {
    private NumaForHotplug() {}

    /** One node with all CPUs and the memory that the guest starts with, in KiB. */
    static void add(Guest guest, long initial) {
        Domain domain = guest.domain();
        Cpu cpu = domain.getCpu();
        if (cpu == null) {
            cpu = CpuFactory.eINSTANCE.createCpu();
            domain.setCpu(cpu);
        }
        NumaCell cell = CpuFactory.eINSTANCE.createNumaCell();
        cell.setId(Numeral.of(0));
        cell.setCpus(NumberSet.upTo(domain.getVcpu().getValue().intValue()).toString());
        cell.setMemory(Quantity.ofKibibytes(initial));
        cpu.setNuma(CpuFactory.eINSTANCE.createCpuNuma());
        cpu.getNuma().getCells().add(cell);
        for (MemoryDevice module : guest.devices().getMemories()) {
            boolean hasNode = module.getModel() != MemoryModel.VIRTIO_PMEM && module.getModel() != MemoryModel.SGX_EPC;
            if (hasNode && module.getTarget().getNode() == null) {
                module.getTarget().setNode(Numeral.of(0));
            }
        }
    }
}
