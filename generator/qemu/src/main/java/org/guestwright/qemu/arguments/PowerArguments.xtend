// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.domain.CrashAction
import org.guestwright.model.domain.LifecycleAction
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest

/** What happens on reboot and shutdown, and the ACPI sleep states. */
class PowerArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		if (!command.standalone) {
			// libvirt sees the guest stop, and decides then.
			command.out.flag(if(guest.has(Capability.SET_ACTION) || allowsReboot(guest)) "-no-shutdown" else "-no-reboot")
		} else if (!allowsReboot(guest)) {
			command.out.flag("-no-reboot")
		}
		val told = guest.machine.type.map[acpi].orElse(null)
		if (told === null && guest.machine.isArch("i686", "x86_64", "aarch64")
			&& (guest.domain.features === null || !guest.domain.features.acpi)) {
			command.out.flag("-no-acpi")
		}
		val pm = guest.domain.pm
		if (pm !== null) {
			val chip = if(guest.machine.isQ35) "ICH9-LPC" else "PIIX4_PM"
			if (pm.suspendToMem !== null && pm.suspendToMem.enabled !== null) sleep(command, chip, "s3", pm.suspendToMem.enabled)
			if (pm.suspendToDisk !== null && pm.suspendToDisk.enabled !== null) sleep(command, chip, "s4", pm.suspendToDisk.enabled)
		}
	}

	private def sleep(CommandBuilder command, String chip, String state, YesNo enabled) {
		command.out.word("-global", '''«chip».disable_«state»=«IF enabled == YesNo.NO»1«ELSE»0«ENDIF»'''.toString)
	}

	private def allowsReboot(Guest guest) {
		val domain = guest.domain
		!(domain.onReboot == LifecycleAction.DESTROY && domain.onPoweroff == LifecycleAction.DESTROY
			&& (domain.onCrash == CrashAction.DESTROY || domain.onCrash == CrashAction.COREDUMP_DESTROY))
	}
}
