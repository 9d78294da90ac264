// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.guestwright.qemu.address.PciConnect.AUTOASSIGN;
import static org.guestwright.qemu.address.PciConnect.DMI_TO_PCI_BRIDGE;
import static org.guestwright.qemu.address.PciConnect.EXPANDER_BUS;
import static org.guestwright.qemu.address.PciConnect.HOTPLUG;
import static org.guestwright.qemu.address.PciConnect.PCIE_DEVICE;
import static org.guestwright.qemu.address.PciConnect.PCIE_EXPANDER_BUS;
import static org.guestwright.qemu.address.PciConnect.PCIE_TO_PCI_BRIDGE;
import static org.guestwright.qemu.address.PciConnect.PCI_BRIDGE;
import static org.guestwright.qemu.address.PciConnect.PCI_DEVICE;
import static org.guestwright.qemu.address.PciConnect.ROOT_PORT;
import static org.guestwright.qemu.address.PciConnect.SWITCH_DOWNSTREAM_PORT;
import static org.guestwright.qemu.address.PciConnect.SWITCH_UPSTREAM_PORT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models of PCI controller: what can be plugged into each, and what each is plugged into. */
public enum PciBusKind {
    PCI_ROOT("pci-root", 1, 31, true, none(), PCI_DEVICE, PCI_BRIDGE, EXPANDER_BUS, AUTOASSIGN),
    PCIE_ROOT("pcie-root", 1, 31, false, none(), PCIE_DEVICE, ROOT_PORT, DMI_TO_PCI_BRIDGE, PCIE_EXPANDER_BUS),
    BRIDGE("pci-bridge", 1, 31, true, EnumSet.of(PCI_BRIDGE), PCI_DEVICE, PCI_BRIDGE, AUTOASSIGN),
    EXPANDER("pci-expander-bus", 0, 31, true, EnumSet.of(EXPANDER_BUS), PCI_DEVICE, PCI_BRIDGE, AUTOASSIGN),
    DMI_BRIDGE("dmi-to-pci-bridge", 0, 31, false, EnumSet.of(DMI_TO_PCI_BRIDGE), PCI_DEVICE, PCI_BRIDGE),
    PCIE_BRIDGE("pcie-to-pci-bridge", 1, 31, true, EnumSet.of(PCIE_TO_PCI_BRIDGE), PCI_DEVICE, PCI_BRIDGE, AUTOASSIGN),
    PCIE_ROOT_PORT(
            "pcie-root-port",
            0,
            0,
            true,
            EnumSet.of(ROOT_PORT, PciConnect.AGGREGATE),
            PCIE_DEVICE,
            SWITCH_UPSTREAM_PORT,
            PCIE_TO_PCI_BRIDGE,
            AUTOASSIGN),
    UPSTREAM_PORT("pcie-switch-upstream-port", 0, 31, false, EnumSet.of(SWITCH_UPSTREAM_PORT), SWITCH_DOWNSTREAM_PORT),
    DOWNSTREAM_PORT(
            "pcie-switch-downstream-port",
            0,
            0,
            true,
            EnumSet.of(SWITCH_DOWNSTREAM_PORT),
            PCIE_DEVICE,
            SWITCH_UPSTREAM_PORT,
            PCIE_TO_PCI_BRIDGE,
            AUTOASSIGN),
    PCIE_EXPANDER("pcie-expander-bus", 0, 31, false, EnumSet.of(PCIE_EXPANDER_BUS), ROOT_PORT, DMI_TO_PCI_BRIDGE);

    private static final Map<String, PciBusKind> BY_MODEL =
            Stream.of(values()).collect(Collectors.toMap(PciBusKind::model, Function.identity()));

    private final String model;
    private final int firstSlot;
    private final int lastSlot;
    private final Set<PciConnect> upstream;
    private final Set<PciConnect> downstream;
    private final Set<PciConnect> downstreamWithHotplug;

    PciBusKind(
            String model,
            int firstSlot,
            int lastSlot,
            boolean hotplug,
            Set<PciConnect> upstream,
            PciConnect... downstream) {
        this.model = model;
        this.firstSlot = firstSlot;
        this.lastSlot = lastSlot;
        this.upstream = Collections.unmodifiableSet(upstream);
        EnumSet<PciConnect> accepts = EnumSet.noneOf(PciConnect.class);
        Collections.addAll(accepts, downstream);
        this.downstream = Collections.unmodifiableSet(accepts);
        EnumSet<PciConnect> hotpluggable = EnumSet.copyOf(accepts);
        if (hotplug) {
            hotpluggable.add(HOTPLUG);
        }
        this.downstreamWithHotplug = Collections.unmodifiableSet(hotpluggable);
    }

    private static Set<PciConnect> none() {
        return EnumSet.noneOf(PciConnect.class);
    }

    /** The kind of that libvirt name, or {@code null}. */
    public static PciBusKind of(String model) {
        return BY_MODEL.get(model);
    }

    /** libvirt's name for the controller's model. */
    public String model() {
        return model;
    }

    int firstSlot() {
        return firstSlot;
    }

    int lastSlot() {
        return lastSlot;
    }

    /** What the controller asks of the bus it is plugged into; nothing for the roots. */
    Set<PciConnect> upstream() {
        return upstream;
    }

    /** What can be plugged into the controller. */
    Set<PciConnect> downstream(boolean hotplugAllowed) {
        return hotplugAllowed ? downstreamWithHotplug : downstream;
    }

    boolean isRoot() {
        return this == PCI_ROOT || this == PCIE_ROOT;
    }
}
