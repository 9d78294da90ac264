// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

/** A function on a PCI bus, as numbers. */
public record PciLocation(int domain, int bus, int slot, int function) {

    /** Function 0 of a slot on bus 0. */
    static PciLocation slot(int slot) {
        return new PciLocation(0, 0, slot, 0);
    }

    PciLocation withFunction(int other) {
        return new PciLocation(domain, bus, slot, other);
    }

    @Override
    public String toString() {
        return String.format("%04x:%02x:%02x.%d", domain, bus, slot, function);
    }
}
