// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.EnumSet;
import java.util.Set;

/** What a PCI bus accepts, and what a device asks of its bus. */
public enum PciConnect {
    PCI_DEVICE("standard PCI device"),
    PCIE_DEVICE("PCI Express device"),
    ROOT_PORT("pcie-root-port"),
    SWITCH_UPSTREAM_PORT("pcie-switch-upstream-port"),
    SWITCH_DOWNSTREAM_PORT("pcie-switch-downstream-port"),
    DMI_TO_PCI_BRIDGE("dmi-to-pci-bridge"),
    PCIE_TO_PCI_BRIDGE("pcie-to-pci-bridge"),
    EXPANDER_BUS("pci-expander-bus"),
    PCIE_EXPANDER_BUS("pcie-expander-bus"),
    PCI_BRIDGE("pci-bridge"),
    /** Addresses on the bus may be chosen; the device's address may be. */
    AUTOASSIGN(null),
    /** Devices may come and go while the guest runs. */
    HOTPLUG(null),
    /** The device can share a slot with others of its kind, a function each. */
    AGGREGATE(null),
    /** The device is part of the machine: it sits on bus 0. */
    INTEGRATED(null);

    /** A plain PCI device whose address can be chosen. */
    static final Set<PciConnect> PCI = EnumSet.of(PCI_DEVICE, AUTOASSIGN);
    /** A PCI Express device whose address can be chosen. */
    static final Set<PciConnect> PCIE = EnumSet.of(PCIE_DEVICE, AUTOASSIGN);

    private final String description;

    PciConnect(String description) {
        this.description = description;
    }

    /** What a controller must accept, in libvirt's words; {@code null} for what is no type of connection. */
    String description() {
        return description;
    }
}
