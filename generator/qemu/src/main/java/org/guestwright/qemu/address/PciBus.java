// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.EnumSet;
import java.util.Set;

/** One PCI bus of a guest: which functions of which slots are taken. */
final class PciBus {
    private final PciBusKind kind;
    private Set<PciConnect> accepts;
    private final int[] functions = new int[32];
    private final boolean[] aggregate = new boolean[32];
    private int isolationGroup;
    private boolean isolationLocked;

    PciBus(PciBusKind kind, boolean hotplugAllowed) {
        this.kind = kind;
        this.accepts = kind.downstream(hotplugAllowed);
    }

    PciBusKind kind() {
        return kind;
    }

    Set<PciConnect> accepts() {
        return accepts;
    }

    /** Keeps the bus for one kind of device. */
    PciBus acceptOnly(PciConnect connect) {
        accepts = EnumSet.of(connect);
        return this;
    }

    void lockIsolation() {
        isolationLocked = true;
    }

    int isolationGroup() {
        return isolationGroup;
    }

    /** Whether the group of devices that share the bus can still be chosen. */
    boolean canBeIsolated() {
        return isEmpty() && !isolationLocked;
    }

    boolean isTaken(int slot) {
        return functions[slot] != 0;
    }

    boolean isTaken(int slot, int function) {
        return (functions[slot] & 1 << function) != 0;
    }

    boolean isShared(int slot) {
        return aggregate[slot];
    }

    boolean isEmpty() {
        for (int slot = kind.firstSlot(); slot <= kind.lastSlot(); slot++) {
            if (functions[slot] != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isFull() {
        for (int slot = kind.firstSlot(); slot <= kind.lastSlot(); slot++) {
            if (functions[slot] == 0) {
                return false;
            }
        }
        return true;
    }

    void take(int slot, int function, boolean shareable, int group, boolean written) {
        if (functions[slot] == 0 && shareable) {
            aggregate[slot] = true;
        }
        if (canBeIsolated()) {
            isolationGroup = group;
        } else if (isolationGroup != group && written) {
            isolationGroup = 0;
        }
        functions[slot] |= 1 << function;
    }
}
