// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.guestwright.qemu.address.PciConnect.AGGREGATE;
import static org.guestwright.qemu.address.PciConnect.AUTOASSIGN;
import static org.guestwright.qemu.address.PciConnect.HOTPLUG;
import static org.guestwright.qemu.address.PciConnect.INTEGRATED;
import static org.guestwright.qemu.address.PciConnect.PCIE_DEVICE;
import static org.guestwright.qemu.address.PciConnect.PCIE_TO_PCI_BRIDGE;
import static org.guestwright.qemu.address.PciConnect.PCI_BRIDGE;
import static org.guestwright.qemu.address.PciConnect.PCI_DEVICE;
import static org.guestwright.qemu.address.PciConnect.SWITCH_UPSTREAM_PORT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.qemu.Refusal;

/**
 * The PCI buses of a guest, on which devices reserve functions. A topology that may grow adds the controllers for which devices
 * ask; the rules by which a bus is chosen are those of libvirt 10.7 (src/conf/domain_addr.c).
 */
final class PciTopology {
    private final List<PciBus> buses = new ArrayList<>();
    private final boolean growing;
    private final boolean manyRoots;
    private final boolean pcieToPciBridge;

    /**
     * @param growing whether buses are added where there is no room
     * @param manyRoots whether the machine can have several pci-root controllers
     * @param pcieToPciBridge whether QEMU has a pcie-to-pci-bridge
     */
    PciTopology(boolean growing, boolean manyRoots, boolean pcieToPciBridge) {
        this.growing = growing;
        this.manyRoots = manyRoots;
        this.pcieToPciBridge = pcieToPciBridge;
    }

    List<PciBus> buses() {
        return buses;
    }

    boolean isSlotTaken(PciLocation at) {
        return buses.get(at.bus()).isTaken(at.slot());
    }

    /** Reserves a function that the domain's author chose, or one that the machine has. */
    void reserve(PciLocation at, Set<PciConnect> wants, int group) {
        reserve(at, wants, group, true);
    }

    /** Reserves the next free slot that suits, function {@code function} of it; -1 for any. */
    PciLocation reserveNext(Set<PciConnect> wants, int group, int function) {
        PciLocation free = next(wants, group, function);
        reserve(free, wants, group, false);
        return free;
    }

    private void reserve(PciLocation at, Set<PciConnect> wants, int group, boolean written) {
        if (growing) {
            grow(at.bus(), wants);
        }
        validate(at, wants, written);
        PciBus bus = buses.get(at.bus());
        if (bus.isTaken(at.slot(), at.function())) {
            throw refusal("pci.double", written, "Attempted double use of PCI Address " + at);
        }
        bus.take(at.slot(), at.function(), wants.contains(AGGREGATE), group, written);
    }

    /** Whether a place exists and suits, told as a refusal where it does not. */
    void validate(PciLocation at, Set<PciConnect> wants, boolean written) {
        if (buses.isEmpty()) {
            throw refusal("pci.none", written, "No PCI buses available");
        }
        if (at.domain() != 0) {
            throw refusal("pci.domain", written, "Invalid PCI address " + at + ". Only PCI domain 0 is available");
        }
        if (at.bus() >= buses.size()) {
            throw refusal(
                    "pci.bus",
                    written,
                    "Invalid PCI address " + at + ". Only PCI buses up to " + (buses.size() - 1) + " are available");
        }
        PciBus bus = buses.get(at.bus());
        String reason = misfit(bus.accepts(), at, wants, written);
        if (reason != null) {
            throw refusal("pci.connection", written, "The device at PCI address " + at + " " + reason);
        }
        if (at.slot() < bus.kind().firstSlot()) {
            throw refusal(
                    "pci.slot",
                    written,
                    "Invalid PCI address " + at + ". slot must be >= "
                            + bus.kind().firstSlot());
        }
        if (at.slot() > bus.kind().lastSlot()) {
            throw refusal(
                    "pci.slot",
                    written,
                    "Invalid PCI address " + at + ". slot must be <= "
                            + bus.kind().lastSlot());
        }
        if (at.function() > 7) {
            throw refusal("pci.function", written, "Invalid PCI address " + at + ". function must be <= 7");
        }
    }

    /** What keeps a device from a bus, in libvirt's words; {@code null} where it fits. */
    private static String misfit(
            Set<PciConnect> busAccepts, PciLocation at, Set<PciConnect> deviceWants, boolean written) {
        Set<PciConnect> accepts = busAccepts;
        Set<PciConnect> wants = deviceWants;
        if (wants.contains(INTEGRATED)) {
            if (at.bus() != 0) {
                return "needs to be an integrated device (bus=0)";
            }
            accepts = with(with(accepts, PCI_DEVICE), AUTOASSIGN);
        }
        if (written) {
            if (accepts.contains(PCI_DEVICE) || accepts.contains(PCIE_DEVICE)) {
                accepts = with(with(accepts, PCI_DEVICE), PCIE_DEVICE);
            }
            if (wants.contains(PCI_BRIDGE)) {
                wants = with(wants, PCI_DEVICE);
            }
        } else if (wants.contains(AUTOASSIGN) && !accepts.contains(AUTOASSIGN)) {
            return "was auto-assigned this address, but the PCI controller with index='" + at.bus()
                    + "' doesn't allow auto-assignment";
        }
        if (wants.contains(HOTPLUG) && !accepts.contains(HOTPLUG)) {
            return "requires hotplug capability, but the PCI controller with index='" + at.bus()
                    + "' doesn't support hotplug";
        }
        for (PciConnect want : wants) {
            if (want.description() != null && accepts.contains(want)) {
                return null;
            }
        }
        String wanted = wants.stream()
                .map(PciConnect::description)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
        return "cannot be plugged into the PCI controller with index='" + at.bus()
                + "'. It requires a controller that accepts a " + wanted + ".";
    }

    private static Set<PciConnect> with(Set<PciConnect> connects, PciConnect more) {
        if (connects.contains(more)) {
            return connects;
        }
        Set<PciConnect> all = EnumSet.of(more);
        all.addAll(connects);
        return all;
    }

    private PciLocation next(Set<PciConnect> wants, int group, int function) {
        if (buses.isEmpty()) {
            throw refusal("pci.none", true, "No PCI buses available");
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < buses.size(); i++) {
                PciBus bus = buses.get(i);
                if (pass == 0 ? bus.isolationGroup() == group : bus.canBeIsolated()) {
                    PciLocation free = freeOn(bus, i, wants, function);
                    if (free != null) {
                        return free;
                    }
                }
            }
        }
        if (!growing) {
            throw refusal("pci.full", false, "No more available PCI slots");
        }
        int bus = grow(buses.size(), wants);
        return new PciLocation(0, bus, buses.get(bus).kind().firstSlot(), Math.max(function, 0));
    }

    private static PciLocation freeOn(PciBus bus, int index, Set<PciConnect> wants, int function) {
        int wanted = Math.max(function, 0);
        PciLocation first = new PciLocation(0, index, bus.kind().firstSlot(), wanted);
        if (misfit(bus.accepts(), first, wants, false) != null) {
            return null;
        }
        for (int slot = bus.kind().firstSlot(); slot <= bus.kind().lastSlot(); slot++) {
            if (!bus.isTaken(slot)) {
                return new PciLocation(0, index, slot, wanted);
            }
            if (wants.contains(AGGREGATE) && bus.isShared(slot)) {
                for (int candidate = wanted; candidate < (function == -1 ? 8 : wanted + 1); candidate++) {
                    if (!bus.isTaken(slot, candidate)) {
                        return new PciLocation(0, index, slot, candidate);
                    }
                }
            }
        }
        return null;
    }

    /** Adds buses until there is one of that index for such a device; gives the bus that it gets. */
    private int grow(int index, Set<PciConnect> wants) {
        if (index < buses.size()) {
            return index;
        }
        int last = index;
        PciBusKind kind;
        if (wants.contains(PCI_DEVICE) && !manyRoots) {
            kind = PciBusKind.BRIDGE;
            // A guest with PCI Express alone first needs a place for bridges.
            boolean hasPlace = buses.stream().anyMatch(bus -> bus.accepts().contains(PCI_BRIDGE));
            if (!hasPlace) {
                last += index == buses.size() ? 1 : 0;
                if (pcieToPciBridge) {
                    buses.add(new PciBus(PciBusKind.PCIE_ROOT_PORT, true).acceptOnly(PCIE_TO_PCI_BRIDGE));
                    buses.add(new PciBus(PciBusKind.PCIE_BRIDGE, true));
                } else {
                    buses.add(new PciBus(PciBusKind.DMI_BRIDGE, false));
                }
            }
        } else if (wants.contains(PCI_DEVICE)) {
            kind = PciBusKind.PCI_ROOT;
        } else if (wants.contains(PCIE_DEVICE) || wants.contains(SWITCH_UPSTREAM_PORT)) {
            kind = PciBusKind.PCIE_ROOT_PORT;
        } else {
            String wanted = wants.stream()
                    .map(PciConnect::description)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse("");
            throw refusal(
                    "pci.grow",
                    false,
                    "a PCI slot is needed to connect a PCI controller model='" + wanted
                            + "', but none is available, and it cannot be automatically added");
        }
        while (buses.size() <= last) {
            buses.add(new PciBus(kind, true));
        }
        return last;
    }

    private static Refusal refusal(String code, boolean written, String message) {
        return new Refusal(code, written ? Category.XML_ERROR : Category.INTERNAL_ERROR, message, null);
    }
}
