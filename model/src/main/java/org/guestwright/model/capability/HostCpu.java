// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.Map;

/** The CPU of the host that was asked, as QEMU expands it for one accelerator. Two are equal only if they are the same. */
public final class HostCpu {
    private final String model;
    private final boolean migratable;
    private final Map<String, Property> properties;

    /**
     * @param model the model that the properties add to
     * @param migratable whether QEMU told which properties survive a migration
     * @param properties by name, in QEMU's order
     */
    public HostCpu(String model, boolean migratable, Map<String, Property> properties) {
        this.model = model;
        this.migratable = migratable;
        this.properties = properties;
    }

    /**
     * One property.
     *
     * @param value {@code true}, {@code false}, a number or a text
     * @param migratable whether it survives a migration
     */
    public record Property(String value, boolean migratable) {
        /** Whether it is a feature, and there. */
        public boolean isOn() {
            return value.equals("true");
        }

        /** Whether it is a feature, and not there. */
        public boolean isOff() {
            return value.equals("false");
        }
    }

    /** The model that the properties add to. */
    public String model() {
        return model;
    }

    /** Whether QEMU told which properties survive a migration. */
    public boolean migratable() {
        return migratable;
    }

    /** The properties by name, in QEMU's order. */
    public Map<String, Property> properties() {
        return properties;
    }
}
