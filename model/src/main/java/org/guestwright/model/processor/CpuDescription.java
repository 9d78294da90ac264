// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.util.List;

/**
 * A CPU as a named model and what differs from it.
 *
 * @param model the name of the model
 * @param flags what is added or taken away, in order
 */
public record CpuDescription(String model, List<Flag> flags) {
    /**
     * A feature.
     *
     * @param name libvirt's name
     * @param on whether the CPU has it
     */
    public record Flag(String name, boolean on) {}
}
