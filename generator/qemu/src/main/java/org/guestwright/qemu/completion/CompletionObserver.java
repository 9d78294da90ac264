// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.domain.Domain;

/** Somebody who wants to see a domain grow. */
@FunctionalInterface
public interface CompletionObserver {
    /** Told before the first step. */
    default void start(Domain domain) {}

    /**
     * Told after each step.
     *
     * @param step the name of the step, {@code DiskDefaults}
     * @param domain the domain as the step left it
     */
    void after(String step, Domain domain);
}
