// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import org.guestwright.model.capability.SevFacts;
import org.guestwright.model.security.SevCommon;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;

/** How the host's processor marks encrypted memory, where the domain does not say. */
final class EncryptionFacts implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        SevFacts facts = guest.machine().profile().sev();
        if (facts != null && guest.domain().getLaunchSecurity() instanceof SevCommon sev) {
            if (sev.getCbitpos() == null) {
                sev.setCbitpos(Numeral.of(facts.bitPosition()));
            }
            if (sev.getReducedPhysBits() == null) {
                sev.setReducedPhysBits(Numeral.of(facts.reducedBits()));
            }
        }
    }
}
