// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.tuning.NumaPlacement;
import org.guestwright.model.tuning.NumaTune;
import org.guestwright.model.value.NumberSet;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;

/** Memory comes from nodes that the host has. */
final class AvailableNodes implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        NumaTune tune = guest.domain().getNumatune();
        if (tune == null || guest.host().memory().availableNodes() == null) {
            return;
        }
        NumberSet available = NumberSet.parse(guest.host().memory().availableNodes());
        if (tune.getMemory() != null && tune.getMemory().getPlacement() != NumaPlacement.AUTO) {
            check(tune.getMemory().getNodeset(), available, tune.getMemory());
        }
        tune.getMemnodes().forEach(node -> check(node.getNodeset(), available, node));
    }

    private static void check(String nodes, NumberSet available, EObject place) {
        if (nodes != null) {
            NumberSet.parse(nodes).without(available).numbers().stream()
                    .findFirst()
                    .ifPresent(node -> {
                        throw new Refusal(
                                "numatune.node.unavailable",
                                Category.CONFIG_UNSUPPORTED,
                                "NUMA node " + node + " is unavailable",
                                place);
                    });
        }
    }
}
