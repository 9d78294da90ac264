// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.domain.CrashAction;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.LifecycleAction;
import org.guestwright.qemu.Guest;

/** What happens when the guest switches off, reboots or crashes. */
final class LifecycleDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        if (domain.getOnPoweroff() == null) {
            domain.setOnPoweroff(LifecycleAction.DESTROY);
        }
        if (domain.getOnReboot() == null) {
            domain.setOnReboot(LifecycleAction.RESTART);
        }
        if (domain.getOnCrash() == null) {
            domain.setOnCrash(CrashAction.DESTROY);
        }
    }
}
