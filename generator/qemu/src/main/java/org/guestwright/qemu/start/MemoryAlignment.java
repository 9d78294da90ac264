// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.ModuleAlignment;

/** Rounds memory up to what QEMU can do: 256 MiB on Power, 1 MiB elsewhere, 2 MiB for modules. */
final class MemoryAlignment implements CompletionStep {
    private static final long POWER = 256 * 1024;
    private static final long USUAL = 1024;

    @Override
    public void apply(Guest guest) {
        // A guest that goes on has the memory that it had.
        if (guest.host().incoming() != null) {
            return;
        }
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
            ModuleAlignment.align(guest, module);
        }
        if (domain.getMaxMemory() != null) {
            domain.getMaxMemory().setValue(
                    Quantity.ofKibibytes(roundUp(domain.getMaxMemory().getValue().kibibytes("KiB"), unit)));
        }
        domain.getMemory().setValue(
                Quantity.ofKibibytes(roundUp(initial, unit) + kibibytes(guest.devices().getMemories())));
    }

    private static long kibibytes(List<MemoryDevice> modules) {
        return modules.stream().mapToLong(module -> module.getTarget().getSize().kibibytes("KiB")).sum();
    }

    private static long roundUp(long amount, long unit) {
        return (amount + unit - 1) / unit * unit;
    }
}
