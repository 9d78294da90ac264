// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.platform.WatchdogAction
import org.guestwright.model.platform.WatchdogModel
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Watchdogs. That of a Q35 chipset is there in any case and is only let loose. */
class WatchdogArguments implements Section {

	override write(CommandBuilder command) {
		val watchdogs = command.guest.devices.watchdogs
		for (watchdog : watchdogs.filter[model != WatchdogModel.ITCO]) {
			command.out.device(Props.of("driver", watchdog.model).with("id", watchdog.alias.name).
				withAll(AddressProps.of(command.guest, watchdog)))
		}
		if (watchdogs.exists[model == WatchdogModel.ITCO]) {
			command.out.word("-global", "ICH9-LPC.noreboot=off")
		}
		if (!watchdogs.empty) {
			// libvirt writes the dump itself, from a guest that stands still.
			val action = watchdogs.get(watchdogs.size - 1).action
			if (action == WatchdogAction.DUMP && command.standalone) {
				command.omit(watchdogs.last, "the guest's memory is not written: QEMU only pauses the guest, and libvirt would do the rest")
			}
			command.out.word("-watchdog-action", if(action == WatchdogAction.DUMP) "pause" else action.literal)
		}
	}
}
