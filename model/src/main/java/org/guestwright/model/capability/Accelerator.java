// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.Locale;

/** What executes the guest's instructions. A QEMU can do several, and machines and CPU models differ between them. */
public enum Accelerator {
    KVM,
    HVF,
    TCG;

    /** The name as QEMU's {@code -accel} takes it. */
    public String qemuName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException when QEMU has no accelerator of that name
     */
    public static Accelerator ofQemuName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
