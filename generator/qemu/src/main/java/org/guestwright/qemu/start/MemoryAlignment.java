// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.ModuleAlignment;

/** Rounds memory up to what QEMU can do: 256 MiB on Power, 1 MiB elsewhere, 2 MiB for modules. */
final class MemoryAlignment implements CompletionStep {
    private static final long POWER = 256 * 1024;
    private static final long USUAL = 1024;
    // As many bytes as a signed number of 64 bits counts, in KiB.
    private static final long MOST = Long.MAX_VALUE >> 10;

    @Override
    public void apply(Guest guest) {
        // A guest that goes on has the memory that it had.
        if (guest.host().incoming() != null) {
            return;
        }
        Domain domain = guest.domain();
        long unit = guest.machine().isPower64() ? POWER : USUAL;
        List<NumaCell> cells = domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
        long modules = kibibytes(guest.devices().getMemories());
        long initial = domain.getMemory().getValue().kibibytes("KiB") - modules;
        if (!cells.isEmpty()) {
            initial = 0;
            for (NumaCell cell : cells) {
                long size = roundUp(cell.getMemory().kibibytes("KiB"), unit);
                check(size, "memory size of NUMA node '" + cell.getId() + "'", cell);
                cell.setMemory(Quantity.ofKibibytes(size));
                initial += size;
            }
        }
        initial = roundUp(initial, unit);
        check(initial, "initial memory size", domain.getMemory());
        if (domain.getMaxMemory() != null) {
            long most = roundUp(domain.getMaxMemory().getValue().kibibytes("KiB"), unit);
            check(most, "maximum memory size", domain.getMaxMemory());
            domain.getMaxMemory().setValue(Quantity.ofKibibytes(most));
        }
        alignModules(guest);
        domain.getMemory()
                .setValue(
                        Quantity.ofKibibytes(initial + kibibytes(guest.devices().getMemories())));
    }

    private static void alignModules(Guest guest) {
        List<MemoryDevice> modules = guest.devices().getMemories();
        for (int i = 0; i < modules.size(); i++) {
            MemoryDevice module = modules.get(i);
            ModuleAlignment.align(guest, module);
            check(module.getTarget().getSize().kibibytes("KiB"), "size of memory module '" + i + "'", module);
        }
    }

    private static void check(long size, String what, EObject place) {
        if (size > MOST) {
            throw new Refusal(
                    "memory.alignment", Category.CONFIG_UNSUPPORTED, what + " overflowed after alignment", place);
        }
    }

    private static long kibibytes(List<MemoryDevice> modules) {
        return modules.stream()
                .mapToLong(module -> module.getTarget().getSize().kibibytes("KiB"))
                .sum();
    }

    private static long roundUp(long amount, long unit) {
        return (amount + unit - 1) / unit * unit;
    }
}
