// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.HashMap;
import java.util.Map;

/** The PCI devices of a host. Nothing is known of them unless it is said. */
public final class PciHost {
    private final Map<String, Integer> iommuGroups = new HashMap<>();

    /**
     * The IOMMU group of a function, {@code null} where it is not known.
     *
     * @param function its name in the kernel, {@code 0000:06:12.5}
     */
    public Integer iommuGroup(String function) {
        return iommuGroups.get(function);
    }

    public PciHost iommuGroup(String function, int group) {
        iommuGroups.put(function, group);
        return this;
    }
}
