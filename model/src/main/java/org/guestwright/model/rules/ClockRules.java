// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.clock.ClockPackage.Literals.*;

import org.guestwright.model.clock.TickPolicy;
import org.guestwright.model.clock.TickTimer;
import org.guestwright.model.clock.Timer;
import org.guestwright.model.clock.TimerName;
import org.guestwright.model.clock.TimerTrack;
import org.guestwright.model.clock.TrackingTimer;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.types.YesNo;

/** Timers of the guest. */
final class ClockRules extends Subject<Timer> {
    private static final String MACHINE =
            "Configuring the '%s' timer is not supported for virtType=%s arch=%s machine=%s guests";

    ClockRules() {
        super(TIMER, Stage.MACHINE);

        wrong("timer.catchup", "setting of timer catchup policies is only supported with tickpolicy='catchup'")
                .asWritten()
                .at(TICK_TIMER__CATCHUP)
                .advice("set tickpolicy = catchup")
                .when(timer -> timer instanceof TickTimer ticking
                        && ticking.getTickpolicy() != TickPolicy.CATCHUP
                        && ticking.getCatchup() != null
                        && (isSet(ticking.getCatchup().getThreshold())
                                || isSet(ticking.getCatchup().getSlew())
                                || isSet(ticking.getCatchup().getLimit())));
        unsupported("timer.platform", "unsupported timer type (name) 'platform'")
                .at(TIMER__NAME)
                .advice("take it away")
                .when(timer -> timer.getName() == TimerName.PLATFORM);
        unsupported(
                        "timer.machine",
                        MACHINE,
                        (timer, machine) -> timer.getName(),
                        (timer, machine) -> machine.domain().getType(),
                        (timer, machine) -> machine.arch(),
                        (timer, machine) -> machine.name())
                .at(TIMER__NAME)
                .advice("take it away")
                .when((timer, machine) -> timer.getPresent() == YesNo.YES
                                && !machine.isX86()
                                && (timer.getName() == TimerName.TSC
                                        || timer.getName() == TimerName.KVMCLOCK
                                        || timer.getName() == TimerName.HYPERVCLOCK)
                        || timer.getName() == TimerName.ARMVTIMER
                                && !(machine.domain().getType() == DomainType.KVM && machine.isArmVirt()));
        unsupported("timer.rtc.track", "unsupported rtc timer track 'boot'")
                .at(TRACKING_TIMER__TRACK)
                .advice("take guest or wall")
                .when(timer -> timer.getName() == TimerName.RTC
                        && timer instanceof TrackingTimer tracking
                        && tracking.getTrack() == TimerTrack.BOOT);
        unsupported("timer.rtc.policy", "unsupported rtc timer tickpolicy '%s'", (timer, machine) -> policy(timer))
                .at(TICK_TIMER__TICKPOLICY)
                .advice("take delay or catchup")
                .when(timer -> timer.getName() == TimerName.RTC
                        && (policy(timer) == TickPolicy.MERGE || policy(timer) == TickPolicy.DISCARD));
        unsupported("timer.pit.policy", "unsupported pit tickpolicy '%s'", (timer, machine) -> policy(timer))
                .at(TICK_TIMER__TICKPOLICY)
                .advice("take delay or discard")
                .when((timer, machine) -> timer.getName() == TimerName.PIT
                        && (policy(timer) == TickPolicy.MERGE
                                || policy(timer) == TickPolicy.CATCHUP && !machine.has("kvm-pit-lost-tick-policy")));
        unsupported("timer.hpet", "hpet timer is not supported by this architecture")
                .at(TIMER__NAME)
                .advice("take it away")
                .when((timer, machine) ->
                        timer.getName() == TimerName.HPET && timer.getPresent() == YesNo.YES && !machine.isX86());
        unsupported("timer.arm.disabled", "The 'armvtimer' timer can't be disabled")
                .at(TIMER__PRESENT)
                .advice("leave it out")
                .when(timer -> timer.getName() == TimerName.ARMVTIMER && timer.getPresent() == YesNo.NO);
        unsupported("timer.arm.unsupported", "Configuring the 'armvtimer' timer is not supported with this QEMU binary")
                .lacking("cpu.kvm-no-adjvtime")
                .at(TIMER__NAME)
                .advice("take it away")
                .when(timer -> timer.getName() == TimerName.ARMVTIMER);
        unsupported(
                        "timer.arm.policy",
                        "The 'armvtimer' timer does not support tickpolicy '%s'",
                        (timer, machine) -> policy(timer))
                .at(TICK_TIMER__TICKPOLICY)
                .advice("take delay or discard")
                .when(timer -> timer.getName() == TimerName.ARMVTIMER
                        && (policy(timer) == TickPolicy.MERGE || policy(timer) == TickPolicy.CATCHUP));
    }

    private static TickPolicy policy(Timer timer) {
        return timer instanceof TickTimer ticking ? ticking.getTickpolicy() : null;
    }
}
