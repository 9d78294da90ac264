// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;

/** Rounds memory up to what QEMU can do: 256 MiB on Power, 1 MiB elsewhere, 2 MiB for modules. */
final class MemoryAlignment implements CompletionStep {
    private static final long POWER = 256 * 1024;
    private static final long USUAL = 1024;
    private static final long MODULE = 2048;

    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        long unit = guest.machine().isPower64() ? POWER : USUAL;
        List<NumaCell> cells = domain.getCpu() == null || domain.getCpu().getNuma() == null ? List.of()
                : domain.getCpu().getNuma().getCells();
        long modules = kibibytes(guest.devices().getMemories());
        long initial = domain.getMemory().getValue().kibibytes("KiB") - modules;
        if (!cells.isEmpty()) {
            initial = 0;
            for (NumaCell cell : cells) {
                cell.setMemory(Quantity.ofKibibytes(roundUp(cell.getMemory().kibibytes("KiB"), unit)));
                initial += cell.getMemory().kibibytes("KiB");
            }
        }
        for (MemoryDevice module : guest.devices().getMemories()) {
            align(guest, module);
        }
        if (domain.getMaxMemory() != null) {
            domain.getMaxMemory().setValue(
                    Quantity.ofKibibytes(roundUp(domain.getMaxMemory().getValue().kibibytes("KiB"), unit)));
        }
        domain.getMemory().setValue(
                Quantity.ofKibibytes(roundUp(initial, unit) + kibibytes(guest.devices().getMemories())));
    }

    // The guest must not see more of an NVDIMM than the file holds, so its size goes down and not up.
    private static void align(Guest guest, MemoryDevice module) {
        long size = module.getTarget().getSize().kibibytes("KiB");
        if (guest.machine().isPower64() && module.getModel() == MemoryModel.NVDIMM) {
            long label = module.getTarget().getLabel() == null ? 0 : module.getTarget().getLabel().getSize().kibibytes("KiB");
            module.getTarget().setSize(Quantity.ofKibibytes((size - label) / POWER * POWER + label));
        } else {
            module.getTarget().setSize(Quantity.ofKibibytes(roundUp(size, guest.machine().isPower64() ? POWER : MODULE)));
        }
    }

    private static long kibibytes(List<MemoryDevice> modules) {
        return modules.stream().mapToLong(module -> module.getTarget().getSize().kibibytes("KiB")).sum();
    }

    private static long roundUp(long amount, long unit) {
        return (amount + unit - 1) / unit * unit;
    }
}
