// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The amount of memory and the object behind it. */
class MemoryArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		val domain = guest.domain
		val maximum = domain.maxMemory
		// A guest without memory hotplug has always been told whole mebibytes, or nearly so.
		val kibibytes = if(maximum === null) initial(guest).bitwiseAnd(511L.bitwiseNot) else initial(guest)
		val props = Props.of("size", kibibytes + "k")
		if (maximum !== null) {
			props.withUnlessDefault("slots", maximum.slots).with("maxmem", maximum.value.kibibytes("KiB") + "k")
		}
		command.out.pairs("-m", null, props)
		val id = guest.machine.type.map[defaultRam].orElse(null)
		if (id !== null && (domain.cpu === null || domain.cpu.numa === null)) {
			MemoryBackends.system(command, id, initial(guest))
		}
		val locked = domain.memoryBacking !== null && domain.memoryBacking.locked
		command.out.pairs("-overcommit", null, Props.of("mem-lock", locked))
	}

	/** The memory that the guest starts with, without modules, in KiB. */
	static def long initial(Guest guest) {
		guest.domain.memory.value.kibibytes("KiB") - guest.devices.memories.fold(0L)[sum, module|sum + module.target.size.kibibytes("KiB")]
	}
}
