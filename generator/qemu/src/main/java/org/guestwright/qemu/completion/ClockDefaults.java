// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.clock.Clock;
import org.guestwright.model.clock.ClockBasis;
import org.guestwright.model.clock.ClockFactory;
import org.guestwright.model.clock.ClockOffset;
import org.guestwright.model.clock.HostClock;
import org.guestwright.model.clock.VariableClock;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** A guest's clock starts at UTC; one that is adjusted becomes a variable one. */
final class ClockDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        Clock clock = domain.getClock();
        if (clock == null) {
            HostClock utc = ClockFactory.eINSTANCE.createHostClock();
            utc.setOffset(ClockOffset.UTC);
            domain.setClock(utc);
        } else if (clock instanceof HostClock host
                && host.getAdjustment() != null
                && !host.getAdjustment().equals("reset")) {
            VariableClock variable = ClockFactory.eINSTANCE.createVariableClock();
            variable.setOffset(ClockOffset.VARIABLE);
            variable.setAdjustment(Numeral.parse(host.getAdjustment()));
            variable.setBasis(host.getOffset() == ClockOffset.LOCALTIME ? ClockBasis.LOCALTIME : ClockBasis.UTC);
            variable.getTimers().addAll(host.getTimers());
            domain.setClock(variable);
        } else if (clock instanceof VariableClock variable) {
            if (variable.getAdjustment() == null) {
                variable.setAdjustment(Numeral.of(0));
            }
            if (variable.getBasis() == null) {
                variable.setBasis(ClockBasis.UTC);
            }
        }
    }
}
