// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import java.util.Locale;
import org.guestwright.model.device.BootableDevice;
import org.guestwright.qemu.Guest;

/** The menu entry that an s390x boot loader is given; it knows capital letters only. */
final class LoadParameters implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        capitals(guest.devices().getDisks());
        capitals(guest.devices().getInterfaces());
        capitals(guest.devices().getHostdevs());
        capitals(guest.devices().getRedirdevs());
    }

    private static void capitals(List<? extends BootableDevice> devices) {
        for (BootableDevice device : devices) {
            if (device.getBoot() != null && device.getBoot().getLoadparm() != null) {
                device.getBoot().setLoadparm(device.getBoot().getLoadparm().toUpperCase(Locale.ROOT));
            }
        }
    }
}
