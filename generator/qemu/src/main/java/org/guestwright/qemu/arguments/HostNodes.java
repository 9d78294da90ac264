// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.tuning.NumaMemory;
import org.guestwright.model.tuning.NumaMemoryMode;
import org.guestwright.model.tuning.NumaPlacement;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.option.Props;

/** The nodes of the host that a guest's memory comes from. */
final class HostNodes {
    private HostNodes() {
    }

    /** Tells the object of the memory; a restriction of the whole process is the host's matter, and none of QEMU's. */
    static void tell(Guest guest, NumaMemory memory, Props props) {
        String nodes = memory == null ? null : memory.getPlacement() == NumaPlacement.AUTO ? guest.host().advisedNodes()
                : memory.getNodeset();
        if (nodes == null || memory.getMode() == NumaMemoryMode.RESTRICTIVE) {
            return;
        }
        props.with("host-nodes", numbers(nodes));
        props.with("policy", memory.getMode() == NumaMemoryMode.INTERLEAVE ? "interleave"
                : memory.getMode() == NumaMemoryMode.PREFERRED ? "preferred" : "bind");
    }

    /** The numbers of a set such as {@code 0-3,^2}. */
    static List<Long> numbers(String set) {
        BitSet numbers = new BitSet();
        for (String part : set.replace(" ", "").split(",")) {
            boolean without = part.startsWith("^");
            String[] ends = (without ? part.substring(1) : part).split("-");
            numbers.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1, !without);
        }
        return numbers.stream().mapToObj(Long::valueOf).toList();
    }
}
