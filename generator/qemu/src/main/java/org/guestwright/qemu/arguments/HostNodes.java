// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.model.tuning.NumaMemory;
import org.guestwright.model.tuning.NumaMemoryMode;
import org.guestwright.model.tuning.NumaMemoryNode;
import org.guestwright.model.tuning.NumaPlacement;
import org.guestwright.model.tuning.NumaTune;
import org.guestwright.model.value.NumberSet;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.option.Props;

/** The nodes of the host that a guest's memory comes from. */
final class HostNodes {
    private HostNodes() {}

    /**
     * Tells the object of the memory; a restriction of the whole process is the host's matter, and none of QEMU's.
     *
     * @param node the guest's NUMA node, or -1
     * @param own the nodes that this memory asks for itself, or {@code null}
     * @return the nodes that were told, or {@code null}
     */
    static NumberSet tell(Guest guest, int node, String own, Props props) {
        NumaTune tune = guest.domain().getNumatune();
        NumaMemoryNode special = special(tune, node);
        NumaMemory memory = tune == null ? null : tune.getMemory();
        NumaMemoryMode mode = special != null
                ? special.getMode()
                : memory != null && memory.getMode() != null ? memory.getMode() : NumaMemoryMode.STRICT;
        String nodes = own != null
                ? own
                : special != null
                        ? special.getNodeset()
                        : memory == null
                                ? null
                                : memory.getPlacement() == NumaPlacement.AUTO
                                        ? guest.host().memory().advisedNodes()
                                        : memory.getNodeset();
        if (nodes == null || mode == NumaMemoryMode.RESTRICTIVE) {
            return null;
        }
        NumberSet set = NumberSet.parse(nodes);
        props.with("host-nodes", set.numbers())
                .with(
                        "policy",
                        mode == NumaMemoryMode.INTERLEAVE
                                ? "interleave"
                                : mode == NumaMemoryMode.PREFERRED ? "preferred" : "bind");
        return set;
    }

    /** What is said of a single NUMA node of the guest, or {@code null}. */
    static NumaMemoryNode special(NumaTune tune, int node) {
        if (tune != null && node >= 0) {
            for (NumaMemoryNode special : tune.getMemnodes()) {
                if (special.getCellid().intValue() == node) {
                    return special;
                }
            }
        }
        return null;
    }
}
