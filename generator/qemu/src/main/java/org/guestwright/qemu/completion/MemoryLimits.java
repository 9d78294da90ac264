// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.tuning.MemoryTune;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;

/** Limits of memory are written in KiB, and not at all where there is none. */
final class MemoryLimits implements CompletionStep {
    /** What libvirt takes for no limit, in KiB: 2<sup>63</sup> - 1 bytes. */
    private static final long UNLIMITED = Long.MAX_VALUE >> 10;

    @Override
    public void apply(Guest guest) {
        MemoryTune tune = guest.domain().getMemtune();
        if (tune == null) {
            return;
        }
        tune.setHardLimit(canonical(tune.getHardLimit()));
        tune.setSoftLimit(canonical(tune.getSoftLimit()));
        tune.setMinGuarantee(tune.getMinGuarantee() == null ? null : inKibibytes(tune.getMinGuarantee()));
        tune.setSwapHardLimit(canonical(tune.getSwapHardLimit()));
        if (tune.getHardLimit() == null
                && tune.getSoftLimit() == null
                && tune.getMinGuarantee() == null
                && tune.getSwapHardLimit() == null) {
            guest.domain().setMemtune(null);
        }
    }

    private static Quantity canonical(Quantity limit) {
        return limit == null || Long.compareUnsigned(limit.kibibytes("KiB"), UNLIMITED) >= 0
                ? null
                : inKibibytes(limit);
    }

    private static Quantity inKibibytes(Quantity limit) {
        return Quantity.ofKibibytes(limit.kibibytes("KiB"));
    }
}
