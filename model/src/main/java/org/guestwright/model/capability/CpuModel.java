// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.List;

/**
 * A CPU model that a QEMU knows for one accelerator.
 *
 * @param name the name for {@code -cpu}
 * @param typeName QEMU's type behind it, {@code power9_v2.0-powerpc64-cpu}, or {@code null}
 * @param usable whether the host that was asked could run it; {@code null} where QEMU does not tell
 * @param deprecated whether QEMU is going to drop it
 * @param blockerNames the features of the model that the host lacks, by QEMU's names, separated by commas
 */
public record CpuModel(String name, String typeName, Boolean usable, boolean deprecated, String blockerNames) {
    /** The features of the model that the host that was asked lacks, by QEMU's names. */
    public List<String> blockers() {
        return blockerNames.isEmpty() ? List.of() : List.of(blockerNames.split(","));
    }
}
