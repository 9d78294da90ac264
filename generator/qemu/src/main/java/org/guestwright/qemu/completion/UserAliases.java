// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.model.device.Device;
import org.guestwright.model.serial.Console;
import org.guestwright.qemu.Guest;

/** Drops names that libvirt itself gave to the devices of a running guest; a person's own begin with {@code ua-}. */
final class UserAliases implements CompletionStep {
    /** How names begin that a person gave. */
    static final String PREFIX = "ua-";

    @Override
    public void apply(Guest guest) {
        DeviceOrder.all(guest.devices()).forEach(UserAliases::drop);
        List<Console> consoles = guest.devices().getConsoles();
        if (!consoles.isEmpty() && consoles.get(0) instanceof Device first) {
            drop(first);
        }
    }

    private static void drop(Device device) {
        if (device.getAlias() != null && !device.getAlias().getName().startsWith(PREFIX)) {
            device.setAlias(null);
        }
    }
}
