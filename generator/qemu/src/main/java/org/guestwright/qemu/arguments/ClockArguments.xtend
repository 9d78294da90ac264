// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.time.Instant
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import org.guestwright.model.capability.Capability
import org.guestwright.model.clock.AbsoluteClock
import org.guestwright.model.clock.Clock
import org.guestwright.model.clock.ClockBasis
import org.guestwright.model.clock.ClockOffset
import org.guestwright.model.clock.TickPolicy
import org.guestwright.model.clock.TickTimer
import org.guestwright.model.clock.TimerName
import org.guestwright.model.clock.TimezoneClock
import org.guestwright.model.clock.TrackingTimer
import org.guestwright.model.clock.VariableClock
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.HostConfiguration
import org.guestwright.qemu.option.Props

/** The real-time clock and the timers that have options of their own. */
class ClockArguments implements Section {
	static val MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC)

	override write(CommandBuilder command) {
		val clock = command.guest.domain.clock
		val props = Props.of("base", base(clock, command.guest.host))
		val rtc = clock.timers.filter(TrackingTimer).findFirst[name == TimerName.RTC]
		if (rtc !== null) {
			props.with("clock", if(rtc.track !== null) switch rtc.track { case GUEST: "vm" case WALL: "host" case REALTIME: "rt" default: null })
			props.with("driftfix", if(rtc.tickpolicy == TickPolicy.CATCHUP) "slew")
		}
		command.out.pairs("-rtc", null, props)
		if (clock instanceof TimezoneClock) {
			if (clock.timezone !== null) command.environment.put("TZ", clock.timezone)
		}
		for (timer : clock.timers) {
			if (timer.name == TimerName.PIT && command.guest.has(Capability.KVM_PIT_TICK_POLICY)) {
				switch (timer as TickTimer).tickpolicy {
					case DISCARD: command.out.word("-global", "kvm-pit.lost_tick_policy=discard")
					case null, case DELAY: command.out.word("-global", "kvm-pit.lost_tick_policy=delay")
					default: {}
				}
			} else if (timer.name == TimerName.HPET && timer.present == YesNo.NO && !command.guest.has(Capability.MACHINE_HPET)
				&& command.guest.machine.isX86) {
				command.out.flag("-no-hpet")
			}
		}
	}

	private def base(Clock clock, HostConfiguration host) {
		switch clock {
			VariableClock: {
				val local = if(clock.basis == ClockBasis.LOCALTIME) host.secondsAheadOfUtc else 0
				MOMENT.format(host.now.plusSeconds(clock.adjustment.longValue + local))
			}
			AbsoluteClock: MOMENT.format(Instant.ofEpochSecond(clock.start.longValue))
			case clock.offset == ClockOffset.UTC: "utc"
			default: "localtime"
		}
	}
}
