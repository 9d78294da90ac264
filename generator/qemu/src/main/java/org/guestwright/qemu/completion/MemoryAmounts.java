// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainFactory;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryTarget;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Amounts of memory are written in KiB; what is left out follows from the NUMA nodes, and the balloon starts empty. */
final class MemoryAmounts implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        List<NumaCell> cells = cells(domain);
        for (NumaCell cell : cells) {
            cell.setMemory(Quantity.ofKibibytes(cell.getMemory().kibibytes("KiB")));
        }
        long total =
                domain.getMemory() == null ? 0 : domain.getMemory().getValue().kibibytes("KiB");
        guest.devices().getMemories().forEach(MemoryAmounts::inKibibytes);
        long modules = modules(guest);
        if (guest.abiUpdate() && cells.isEmpty() && domain.getMaxMemory() != null && total > modules) {
            NumaForHotplug.add(guest, total - modules);
            cells = cells(domain);
        }
        if (guest.abiUpdate() && guest.machine().isPower64()) {
            guest.devices().getMemories().forEach(module -> ModuleAlignment.align(guest, module));
        }
        modules = modules(guest);
        if (!cells.isEmpty() && (total == 0 || guest.abiUpdate())) {
            total = cells.stream()
                            .mapToLong(cell -> cell.getMemory().kibibytes("KiB"))
                            .sum()
                    + modules;
        } else if (modules > total) {
            throw new Refusal(
                    "memory.modules.exceed",
                    Category.XML_ERROR,
                    "Total size of memory devices exceeds the total memory size",
                    domain);
        }
        if (total - modules == 0) {
            throw new Refusal(
                    "memory.missing",
                    Category.XML_ERROR,
                    "Memory size must be specified via <memory> or in the <numa> configuration",
                    domain);
        }
        if (domain.getMemory() == null) {
            domain.setMemory(DomainFactory.eINSTANCE.createDomainMemory());
        }
        domain.getMemory().setValue(Quantity.ofKibibytes(total));
        long current = domain.getCurrentMemory() == null
                ? 0
                : domain.getCurrentMemory().kibibytes("KiB");
        domain.setCurrentMemory(
                Quantity.ofKibibytes(current == 0 || Long.compareUnsigned(current, total) > 0 ? total : current));
        maximum(domain, total);
        if (domain.getMemoryBacking() != null && domain.getMemoryBacking().getHugepages() != null) {
            domain.getMemoryBacking().getHugepages().getPages().forEach(page -> {
                page.setSize(inKibibytes(page.getSize()));
                page.setNodeset(NumberSets.canonical(page.getNodeset(), page));
            });
        }
    }

    private static long modules(Guest guest) {
        return guest.devices().getMemories().stream()
                .mapToLong(module -> module.getTarget().getSize().kibibytes("KiB"))
                .sum();
    }

    private static void inKibibytes(MemoryDevice module) {
        MemoryTarget target = module.getTarget();
        target.setSize(inKibibytes(target.getSize()));
        target.setBlock(inKibibytes(target.getBlock()));
        target.setRequested(inKibibytes(target.getRequested()));
        target.setCurrent(null);
        if (target.getLabel() != null) {
            target.getLabel().setSize(inKibibytes(target.getLabel().getSize()));
        }
        if (module.getSource() != null) {
            module.getSource().setAlignsize(inKibibytes(module.getSource().getAlignsize()));
            module.getSource().setPagesize(inKibibytes(module.getSource().getPagesize()));
            module.getSource()
                    .setNodemask(NumberSets.canonical(module.getSource().getNodemask(), module));
        }
    }

    private static Quantity inKibibytes(Quantity amount) {
        return amount == null ? null : Quantity.ofKibibytes(amount.kibibytes("KiB"));
    }

    private static void maximum(Domain domain, long total) {
        if (domain.getMaxMemory() == null) {
            return;
        }
        long maximum = domain.getMaxMemory().getValue().kibibytes("KiB");
        if (maximum < total) {
            throw new Refusal(
                    "memory.maximum",
                    Category.XML_ERROR,
                    "maximum memory size must be equal or greater than the actual memory size",
                    domain.getMaxMemory());
        }
        domain.getMaxMemory().setValue(Quantity.ofKibibytes(maximum));
    }

    private static List<NumaCell> cells(Domain domain) {
        return domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
    }
}
