// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.Comparator;
import org.eclipse.emf.common.util.ECollections;
import org.guestwright.model.cputune.CpuTune;
import org.guestwright.model.domain.Placement;
import org.guestwright.model.domain.Vcpu;
import org.guestwright.model.tuning.NumaMemory;
import org.guestwright.model.tuning.NumaMemoryMode;
import org.guestwright.model.tuning.NumaMemoryNode;
import org.guestwright.model.tuning.NumaPlacement;
import org.guestwright.model.tuning.NumaTune;
import org.guestwright.model.tuning.TuningFactory;
import org.guestwright.qemu.Guest;

/** The nodes of the host: where memory and CPUs are to be placed together, what is said of the one holds for the other. */
final class NumaPlacements implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Vcpu vcpu = guest.domain().getVcpu();
        NumaTune tune = guest.domain().getNumatune();
        if (tune == null && vcpu.getPlacement() == Placement.AUTO) {
            tune = TuningFactory.eINSTANCE.createNumaTune();
            guest.domain().setNumatune(tune);
        }
        if (tune == null) {
            return;
        }
        if (tune.getMemory() == null && vcpu.getPlacement() == Placement.AUTO) {
            tune.setMemory(TuningFactory.eINSTANCE.createNumaMemory());
        }
        if (tune.getMemory() != null) {
            memory(tune.getMemory(), vcpu, isPinned(guest.domain().getCputune()));
        }
        for (NumaMemoryNode node : tune.getMemnodes()) {
            node.setNodeset(NumberSets.canonical(node.getNodeset(), node));
        }
        ECollections.sort(tune.getMemnodes(), Comparator.comparingInt(node -> node.getCellid()
                .intValue()));
    }

    private static boolean isPinned(CpuTune tune) {
        return tune != null
                && (tune.getEmulatorpin() != null
                        || !tune.getVcpupins().isEmpty()
                        || !tune.getIothreadpins().isEmpty());
    }

    private static void memory(NumaMemory memory, Vcpu vcpu, boolean isPinned) {
        if (memory.getMode() == null) {
            memory.setMode(NumaMemoryMode.STRICT);
        }
        if (memory.getPlacement() == null) {
            boolean follows = memory.getNodeset() == null && vcpu.getPlacement() == Placement.AUTO;
            memory.setPlacement(follows ? NumaPlacement.AUTO : null);
        }
        if (memory.getPlacement() == NumaPlacement.AUTO) {
            memory.setNodeset(null);
            if (vcpu.getCpuset() == null && !isPinned) {
                vcpu.setPlacement(Placement.AUTO);
            }
        } else {
            memory.setPlacement(null);
        }
        memory.setNodeset(NumberSets.canonical(memory.getNodeset(), memory));
    }
}
