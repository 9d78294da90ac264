// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.Map;

/**
 * The CPU of the host that was asked, as QEMU expands it for one accelerator.
 *
 * @param model the model that the properties add to
 * @param migratable whether QEMU told which properties survive a migration
 * @param properties by name, in QEMU's order
 */
public record HostCpu(String model, boolean migratable, Map<String, Property> properties) {

    /**
     * One property.
     *
     * @param value {@code true}, {@code false}, a number or a text
     * @param migratable whether it survives a migration
     */
    public record Property(String value, boolean migratable) {
    }
}
