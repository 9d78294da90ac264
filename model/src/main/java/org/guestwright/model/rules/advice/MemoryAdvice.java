// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.*;
import static org.guestwright.model.memory.MemoryPackage.Literals.MEMORY_BALLOON__MODEL;
import static org.guestwright.model.memory.MemoryPackage.Literals.MEMORY_DEVICE__TARGET;

import java.util.List;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.tuning.HugePage;
import org.guestwright.model.value.Quantity;

/** Large pages, memory that comes and goes. */
final class MemoryAdvice extends Subject<Domain> {
    MemoryAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning("memory.current.more", "the guest is to have %s KiB at its start, and has %s KiB in all")
                .asWritten()
                .across()
                .advice("raise memory, or lower currentMemory")
                .because("libvirt takes the lower of the two without a word.")
                .each((domain, machine, violations) -> {
                    long current = kibibytes(domain.getCurrentMemory());
                    long all = domain.getMemory() == null
                            ? 0
                            : kibibytes(domain.getMemory().getValue());
                    boolean divided = domain.getCpu() != null && domain.getCpu().getNuma() != null;
                    if (all > 0 && current > all && !divided) {
                        violations.report(domain, DOMAIN__CURRENT_MEMORY, current, all);
                    }
                });
        warning("hugepages.multiple", "%s KiB of memory are no whole number of pages of %s KiB")
                .across()
                .advice("make it a multiple of the page")
                .because(
                        "QEMU makes the memory of whole pages, and refuses the start where some of the last would be left over.")
                .each((domain, machine, violations) -> {
                    long page = page(domain);
                    if (page > 4 && cells(domain).isEmpty()) {
                        long all = domain.getMemory() == null
                                ? 0
                                : kibibytes(domain.getMemory().getValue());
                        if (all % page != 0) {
                            violations.report(domain, DOMAIN__MEMORY, all, page);
                        }
                    }
                    for (NumaCell cell : page > 4 ? cells(domain) : List.<NumaCell>of()) {
                        if (kibibytes(cell.getMemory()) % page != 0) {
                            violations.report(cell, null, kibibytes(cell.getMemory()), page);
                        }
                    }
                });
        information("memory.mem.balloon", "the guest has virtio-mem and a memory balloon")
                .across()
                .advice("set memballoon.model = none")
                .because("Both take and give memory; libvirt's amounts are then those of the balloon alone.")
                .each((domain, machine, violations) -> {
                    for (MemoryDevice memory : domain.getDevices().getMemories()) {
                        if (memory.getModel() == MemoryModel.VIRTIO_MEM && hasBalloon(domain)) {
                            violations.report(memory, MEMORY_DEVICE__TARGET);
                        }
                    }
                });
        information(
                        "balloon.missing",
                        "without a memory balloon, the host cannot see how much memory the guest uses, nor ask for some")
                .across()
                .at(MEMORY_BALLOON__MODEL)
                .advice("leave the block out, and libvirt adds one")
                .because("Its statistics are what `virsh dommemstat` and most monitors show.")
                .when(domain -> balloon(domain) != null
                        && balloon(domain).getModel() == MemoryBalloonModel.NONE
                        && domain.getDevices().getMemories().isEmpty());
        information("balloon.hostdev", "the memory balloon gives nothing back while the guest has a device of the host")
                .across()
                .advice("set memballoon.model = none, if it is not there for its statistics")
                .because("A device writes to the guest's memory by itself, so all of it is kept in place.")
                .each((domain, machine, violations) -> {
                    if (hasBalloon(domain) && hasPassthrough(domain)) {
                        violations.report(balloon(domain), null);
                    }
                });
        information(
                        "balloon.hugepages",
                        "the memory balloon gives back pages of 4 KiB, and the guest's memory is in large ones")
                .across()
                .advice("set memballoon.model = none, if it is not there for its statistics")
                .because("A large page is free for the host only when all of it is.")
                .each((domain, machine, violations) -> {
                    if (hasBalloon(domain) && page(domain) > 4) {
                        violations.report(balloon(domain), null);
                    }
                });
        information("memory.locked.limit", "the memory is locked, and there is no limit to it")
                .across()
                .at(DOMAIN__MEMORY_BACKING)
                .advice("set memtune.hard_limit to the guest's memory and some hundred MiB for QEMU")
                .because(
                        "libvirt then lets QEMU lock as much as it likes: a fault of its own can take the host's whole memory.")
                .when(domain -> domain.getMemoryBacking() != null
                        && domain.getMemoryBacking().isLocked()
                        && (domain.getMemtune() == null || domain.getMemtune().getHardLimit() == null));
    }

    private static boolean hasPassthrough(Domain domain) {
        return domain.getDevices().getHostdevs().stream()
                .anyMatch(hostdev -> hostdev instanceof PciHostdev || hostdev instanceof MdevHostdev);
    }

    private static MemoryBalloon balloon(Domain domain) {
        return domain.getDevices().getMemballoon();
    }

    private static boolean hasBalloon(Domain domain) {
        return balloon(domain) != null && balloon(domain).getModel() != MemoryBalloonModel.NONE;
    }

    private static List<NumaCell> cells(Domain domain) {
        return domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
    }

    /** The size of all the guest's pages in KiB; 0 where it is the host's, or not the same for all nodes. */
    private static long page(Domain domain) {
        List<HugePage> pages =
                domain.getMemoryBacking() == null || domain.getMemoryBacking().getHugepages() == null
                        ? List.of()
                        : domain.getMemoryBacking().getHugepages().getPages();
        return pages.size() == 1 && pages.get(0).getNodeset() == null
                ? kibibytes(pages.get(0).getSize())
                : 0;
    }

    private static long kibibytes(Quantity size) {
        return size == null ? 0 : size.kibibytes("KiB");
    }
}
