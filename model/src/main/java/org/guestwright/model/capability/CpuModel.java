// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/**
 * A CPU model that a QEMU knows for one accelerator.
 *
 * @param name the name for {@code -cpu}
 * @param typeName QEMU's type behind it, {@code power9_v2.0-powerpc64-cpu}, or {@code null}
 * @param usable whether the host that was asked could run it; {@code null} where QEMU does not tell
 * @param deprecated whether QEMU is going to drop it
 */
public record CpuModel(String name, String typeName, Boolean usable, boolean deprecated) {
}
