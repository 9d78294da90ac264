// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.cpu.CpuPackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__MAX_MEMORY;
import static org.guestwright.model.tuning.TuningPackage.Literals.*;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.cpu.NumaDistance;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.Placement;
import org.guestwright.model.tuning.NumaMemory;
import org.guestwright.model.tuning.NumaMemoryMode;
import org.guestwright.model.tuning.NumaMemoryNode;
import org.guestwright.model.tuning.NumaPlacement;

/** The guest's NUMA cells, and the host's nodes from which they are fed. */
final class NumaRules extends Subject<Domain> {
    NumaRules() {
        super(DOMAIN, Stage.MACHINE);
        cells();
        tuning();
    }

    private void cells() {
        wrong(
                        "numa.cell.ids",
                        "Exactly one 'cell' element per guest NUMA cell allowed, non-contiguous ranges or ranges not starting "
                                + "from 0 are not allowed")
                .asWritten()
                .at(CPU__NUMA)
                .advice("number the cells from 0")
                .when(NumaRules::isUnordered);
        wrong("numa.cell.double", "Duplicate NUMA cell info for cell id '%s'")
                .asWritten()
                .across()
                .advice("number the cells from 0")
                .each((domain, machine, violations) -> {
                    BitSet known = new BitSet();
                    for (NumaCell cell : list(domain)) {
                        int id = cell.getId() == null ? -1 : cell.getId().intValue();
                        if (id >= 0 && id < list(domain).size() && known.get(id)) {
                            violations.report(cell, NUMA_CELL__ID, id);
                        } else if (id >= 0 && id < 1 << 16) {
                            known.set(id);
                        }
                    }
                });
        wrong("numa.distance.cell", "'sibling_id %s' does not refer to a valid cell within NUMA 'cell id %s'")
                .asWritten()
                .across()
                .advice("take the number of a cell")
                .each((domain, machine, violations) -> {
                    for (int i = 0; i < list(domain).size(); i++) {
                        for (NumaDistance distance : distances(list(domain).get(i))) {
                            if (distance.getId() != null
                                    && distance.getId().longValue()
                                            >= list(domain).size()) {
                                violations.report(
                                        distance,
                                        NUMA_DISTANCE__ID,
                                        distance.getId().longValue(),
                                        number(list(domain).get(i).getId(), i));
                            }
                        }
                    }
                });
        unsupported("numa.cell.cpus", "NUMA cells %s and %s have overlapping vCPU ids")
                .asWritten()
                .across()
                .advice("give each CPU to one cell")
                .each((domain, machine, violations) -> {
                    for (int i = 0; i < list(domain).size(); i++) {
                        for (int j = 0; j < i; j++) {
                            if (Numbers.of(list(domain).get(i).getCpus())
                                    .intersects(Numbers.of(list(domain).get(j).getCpus()))) {
                                violations.report(list(domain).get(i), NUMA_CELL__CPUS, i, j);
                            }
                        }
                    }
                });
        wrong("numa.cell.vcpus", "CPU IDs in <numa> exceed the <vcpu> count")
                .asWritten()
                .at(CPU__NUMA)
                .across()
                .advice("raise the number of CPUs")
                .when(domain -> list(domain).stream()
                        .anyMatch(cell -> Numbers.of(cell.getCpus()).length() > VcpuRules.most(domain)));
        unsupported("memory.hotplug.numa", "At least one numa node has to be configured when enabling memory hotplug")
                .at(DOMAIN__MAX_MEMORY)
                .across()
                .advice("divide the memory into NUMA cells")
                .when((domain, machine) -> domain.getMaxMemory() != null
                        && isSet(domain.getMaxMemory().getSlots())
                        && list(domain).isEmpty()
                        && !machine.isS390()
                        && !machine.isPower64());
        unsupported("numa.hmat", "HMAT is not supported with this QEMU")
                .lacking("numa.hmat")
                .at(CPU__NUMA)
                .advice("leave interconnects and caches out")
                .when(domain -> !list(domain).isEmpty()
                        && (domain.getCpu().getNuma().getInterconnects() != null
                                || list(domain).stream()
                                        .anyMatch(cell -> !cell.getCaches().isEmpty())));
    }

    private void tuning() {
        wrong(
                        "numatune.node.mode",
                        "'restrictive' mode is required in memnode element when mode is 'restrictive' in memory element")
                .asWritten()
                .advice("set the mode of all to restrictive")
                .each((domain, machine, violations) -> {
                    NumaMemory memory = memory(domain);
                    for (NumaMemoryNode node : nodes(domain)) {
                        if (memory != null
                                && memory.getMode() == NumaMemoryMode.RESTRICTIVE
                                && node.getMode() != NumaMemoryMode.RESTRICTIVE) {
                            violations.report(node, NUMA_MEMORY_NODE__MODE);
                        }
                    }
                });
        wrong(
                        "numatune.node.restrictive",
                        "'restrictive' mode is required in memory element when mode is 'restrictive' in memnode "
                                + "element")
                .asWritten()
                .advice("set the mode of all to restrictive")
                .each((domain, machine, violations) -> {
                    NumaMemory memory = memory(domain);
                    for (NumaMemoryNode node : nodes(domain)) {
                        if (memory != null
                                && memory.getMode() != NumaMemoryMode.RESTRICTIVE
                                && node.getMode() == NumaMemoryMode.RESTRICTIVE) {
                            violations.report(node, NUMA_MEMORY_NODE__MODE);
                        }
                    }
                });
        wrong("numatune.node.double", "Multiple memnode elements with cellid %s")
                .asWritten()
                .across()
                .advice("keep one of them")
                .each((domain, machine, violations) -> {
                    BitSet known = new BitSet();
                    for (NumaMemoryNode node : nodes(domain)) {
                        int cell =
                                node.getCellid() == null ? 0 : node.getCellid().intValue();
                        if (cell >= 0 && cell < 1 << 16 && known.get(cell)) {
                            violations.report(node, NUMA_MEMORY_NODE__CELLID, cell);
                        }
                        known.set(Math.max(0, Math.min(cell, 1 << 16)));
                    }
                });
        wrong(
                        "numatune.node.cell",
                        "Argument 'cellid' in memnode element must correspond to existing guest's NUMA cell")
                .asWritten()
                .across()
                .advice("take the number of a cell")
                .each((domain, machine, violations) -> {
                    for (NumaMemoryNode node : nodes(domain)) {
                        if (node.getCellid() != null
                                && node.getCellid().longValue() >= list(domain).size()) {
                            violations.report(node, NUMA_MEMORY_NODE__CELLID);
                        }
                    }
                });
        unsupported("numatune.auto", "Per-node binding is not compatible with automatic NUMA placement.")
                .asWritten()
                .at(NUMA_MEMORY__PLACEMENT)
                .across()
                .advice("set the placement to static, or leave the nodes out")
                .when(domain -> !nodes(domain).isEmpty() && isAutomatic(domain));
    }

    private static boolean isUnordered(Domain domain) {
        List<NumaCell> cells = list(domain);
        for (NumaCell cell : cells) {
            if (cell.getId() != null && cell.getId().longValue() >= cells.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAutomatic(Domain domain) {
        NumaMemory memory = memory(domain);
        if (memory == null) {
            return false;
        }
        return memory.getPlacement() == NumaPlacement.AUTO
                || memory.getPlacement() == null
                        && memory.getNodeset() == null
                        && domain.getVcpu() != null
                        && domain.getVcpu().getPlacement() == Placement.AUTO;
    }

    private static NumaMemory memory(Domain domain) {
        return domain.getNumatune() == null ? null : domain.getNumatune().getMemory();
    }

    private static List<NumaMemoryNode> nodes(Domain domain) {
        return domain.getNumatune() == null ? List.of() : domain.getNumatune().getMemnodes();
    }

    private static List<NumaDistance> distances(NumaCell cell) {
        return cell.getDistances() == null ? List.of() : cell.getDistances().getSiblings();
    }

    private static List<NumaCell> list(Domain domain) {
        return domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
    }
}
