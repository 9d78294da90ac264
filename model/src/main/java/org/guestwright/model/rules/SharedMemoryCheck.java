// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import org.guestwright.model.cpu.MemoryAccess;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.tuning.MemorySharingMode;

/** Whether all of a guest's memory can be seen by other processes, as devices need that run outside of QEMU. */
public final class SharedMemoryCheck {
    private SharedMemoryCheck() {}

    public static boolean isShared(Domain domain) {
        boolean byDefault = domain.getMemoryBacking() != null
                && domain.getMemoryBacking().getAccess() != null
                && domain.getMemoryBacking().getAccess().getMode() == MemorySharingMode.SHARED;
        if (domain.getCpu() == null
                || domain.getCpu().getNuma() == null
                || domain.getCpu().getNuma().getCells().isEmpty()) {
            return byDefault;
        }
        for (NumaCell cell : domain.getCpu().getNuma().getCells()) {
            if (cell.getMemAccess() == null ? !byDefault : cell.getMemAccess() != MemoryAccess.SHARED) {
                return false;
            }
        }
        return true;
    }
}
