// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.cpu.CpuPackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.cpu.CpuTopology;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.rules.Numbers;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;

/** NUMA cells that do not add up to the guest. */
final class NumaAdvice extends Subject<Domain> {
    NumaAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning("numa.memory.sum", "the NUMA cells have %s KiB of memory, and the guest %s KiB")
                .asWritten()
                .across()
                .advice("make them the same, or leave out the guest's")
                .because("libvirt takes the sum of the cells, and drops the guest's own amount without a word.")
                .each((domain, machine, violations) -> {
                    long sum = 0;
                    for (NumaCell cell : cells(domain)) {
                        sum += kibibytes(cell.getMemory());
                    }
                    if (sum > 0
                            && domain.getMemory() != null
                            && !hasModules(domain)
                            && kibibytes(domain.getMemory().getValue()) != sum) {
                        violations.report(
                                domain,
                                DOMAIN__MEMORY,
                                sum,
                                kibibytes(domain.getMemory().getValue()));
                    }
                });
        warning("numa.vcpus.uncovered", "the NUMA cells have no place for vcpu %s")
                .asWritten()
                .across()
                .advice("give each vcpu a cell")
                .because("QEMU takes it into the first cell, or refuses it, as it pleases the version.")
                .each((domain, machine, violations) -> {
                    BitSet placed = new BitSet();
                    cells(domain).forEach(cell -> placed.or(Numbers.of(cell.getCpus())));
                    int missing = placed.nextClearBit(0);
                    if (!placed.isEmpty() && missing < Vcpus.count(domain)) {
                        violations.report(domain.getCpu().getNuma(), null, missing);
                    }
                });
        warning("numa.cell.socket", "the vcpus of socket %s are in several NUMA cells")
                .across()
                .at(CPU__TOPOLOGY)
                .advice("make each socket whole: as many sockets as cells, or dies for them")
                .because(
                        "A real socket is in one cell at least by its dies. Linux says that the topology is insane, and schedules badly.")
                .each((domain, machine, violations) -> {
                    CpuTopology topology =
                            domain.getCpu() == null ? null : domain.getCpu().getTopology();
                    if (topology != null && machine.isX86()) {
                        int size = value(topology.getDies())
                                * value(topology.getClusters())
                                * value(topology.getCores())
                                * value(topology.getThreads());
                        int split = split(cells(domain), size);
                        if (split >= 0 && value(topology.getDies()) == 1) {
                            violations.report(domain.getCpu(), CPU__TOPOLOGY, split);
                        }
                    }
                });
        warning("numa.cell.empty", "the NUMA cell %s has neither CPUs nor memory")
                .across()
                .advice("give it some, or leave it out")
                .because("It is of use only as a place for memory that is added later, and this guest has none to add.")
                .each((domain, machine, violations) -> {
                    for (NumaCell cell : cells(domain)) {
                        if (kibibytes(cell.getMemory()) == 0
                                && cell.getCpus() == null
                                && (domain.getDevices() == null
                                        || domain.getDevices().getMemories().isEmpty())
                                && domain.getMaxMemory() == null) {
                            violations.report(cell, null, cell.getId() == null ? 0 : cell.getId());
                        }
                    }
                });
    }

    /** A socket whose CPUs are in several cells, or -1. */
    private static int split(List<NumaCell> cells, int size) {
        for (NumaCell cell : cells) {
            BitSet cpus = Numbers.of(cell.getCpus());
            for (int cpu = cpus.nextSetBit(0); cpu >= 0; cpu = cpus.nextSetBit(cpu + 1)) {
                int first = cpu / size * size;
                for (NumaCell other : cells) {
                    BitSet others = Numbers.of(other.getCpus());
                    int next = others.nextSetBit(first);
                    if (other != cell && next >= 0 && next < first + size) {
                        return cpu / size;
                    }
                }
            }
        }
        return -1;
    }

    /** Modules of memory are part of the guest's amount, and of no cell's. */
    private static boolean hasModules(Domain domain) {
        return domain.getDevices() != null && !domain.getDevices().getMemories().isEmpty();
    }

    private static List<NumaCell> cells(Domain domain) {
        return domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
    }

    private static int value(Numeral number) {
        return number == null ? 1 : Math.max(1, number.intValue());
    }

    private static long kibibytes(Quantity size) {
        return size == null ? 0 : size.kibibytes("KiB");
    }
}
