// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.model.device.PciCoordinates;
import org.guestwright.qemu.Guest;

/** PCI functions of the host. */
final class HostPci {
    private HostPci() {}

    /** The name by which the kernel knows a function: {@code 0000:06:12.5}. */
    static String name(PciCoordinates at) {
        return String.format(
                "%04x:%02x:%02x.%x",
                Guest.number(at.getDomain(), 0),
                Guest.number(at.getBus(), 0),
                Guest.number(at.getSlot(), 0),
                Guest.number(at.getFunction(), 0));
    }
}
