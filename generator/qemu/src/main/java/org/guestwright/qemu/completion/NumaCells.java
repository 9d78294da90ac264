// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.guestwright.model.cpu.CpuFactory;
import org.guestwright.model.cpu.CpuNuma;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.cpu.NumaDistance;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.value.NumberSet;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The guest's NUMA nodes: numbered, in order, with all virtual CPUs and with distances both ways. */
final class NumaCells implements CompletionStep {
    private static final int TO_ITSELF = 10;

    @Override
    public void apply(Guest guest) {
        CpuNuma numa =
                guest.domain().getCpu() == null ? null : guest.domain().getCpu().getNuma();
        if (numa == null) {
            return;
        }
        List<NumaCell> cells = numa.getCells();
        order(numa);
        cells.forEach(cell -> cell.setCpus(NumberSets.canonical(cell.getCpus(), cell)));
        allCpus(cells, (int) guest.domain().getVcpu().getValue().longValue());
        distances(cells);
    }

    private static void order(CpuNuma numa) {
        List<NumaCell> cells = numa.getCells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getId() == null) {
                cells.get(i).setId(Numeral.of(i));
            }
        }
        ECollections.sort(
                numa.getCells(), Comparator.comparingInt(cell -> cell.getId().intValue()));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getId().intValue() != i) {
                throw new Refusal(
                        "numa.cells",
                        Category.XML_ERROR,
                        "Exactly one 'cell' element per guest NUMA cell allowed, "
                                + "non-contiguous ranges or ranges not starting from 0 are not allowed",
                        cells.get(i));
            }
        }
    }

    // QEMU would put CPUs that are in no node into one of its own choice.
    private static void allCpus(List<NumaCell> cells, int count) {
        NumberSet rest = NumberSet.upTo(count);
        int told = 0;
        for (NumaCell cell : cells) {
            NumberSet cpus = NumberSet.parse(cell.getCpus() == null ? "" : cell.getCpus());
            told += cpus.size();
            if (cell != cells.get(0)) {
                rest = rest.without(cpus);
            }
        }
        if (told < count && !rest.isEmpty()) {
            cells.get(0).setCpus(rest.toString());
        }
    }

    private static void distances(List<NumaCell> cells) {
        long[][] values = new long[cells.size()][cells.size()];
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            NumaCell cell = cells.get(i);
            if (cell.getDistances() == null) {
                continue;
            }
            for (NumaDistance sibling : cell.getDistances().getSiblings()) {
                int other = sibling.getId().intValue();
                if (other < 0 || other >= cells.size()) {
                    throw new Refusal(
                            "numa.distance.cell",
                            Category.XML_ERROR,
                            "'sibling_id " + sibling.getId() + "' does not refer to a valid cell within NUMA 'cell id "
                                    + i + "'",
                            cell);
                }
                any = true;
                values[i][other] = sibling.getValue().longValue();
                values[i][i] = TO_ITSELF;
                values[other][other] = TO_ITSELF;
                if (values[other][i] == 0) {
                    values[other][i] = values[i][other];
                }
            }
        }
        for (int i = 0; any && i < cells.size(); i++) {
            tell(cells.get(i), values[i]);
        }
    }

    private static void tell(NumaCell cell, long[] values) {
        List<NumaDistance> siblings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                NumaDistance sibling = CpuFactory.eINSTANCE.createNumaDistance();
                sibling.setId(Numeral.of(i));
                sibling.setValue(Numeral.of(values[i]));
                siblings.add(sibling);
            }
        }
        if (!siblings.isEmpty()) {
            cell.setDistances(CpuFactory.eINSTANCE.createNumaDistances());
            cell.getDistances().getSiblings().addAll(siblings);
        }
    }
}
