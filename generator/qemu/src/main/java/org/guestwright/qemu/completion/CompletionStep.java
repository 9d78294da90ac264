// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.qemu.Guest;

/** One thing that is filled in where a domain leaves it out. */
@FunctionalInterface
public interface CompletionStep {
    /**
     * Changes the guest's domain.
     *
     * @throws org.guestwright.qemu.Refusal when the domain cannot be completed
     */
    void apply(Guest guest);
}
