// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;

/** What several guests write to must not be cached by one of them. */
final class SharedDisks implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Disk disk : guest.devices().getDisks()) {
            if (disk.isShareable() && !disk.isReadonly() && disk.getDriver().getCache() == null) {
                disk.getDriver().setCache(DiskCache.NONE);
            }
        }
    }
}
