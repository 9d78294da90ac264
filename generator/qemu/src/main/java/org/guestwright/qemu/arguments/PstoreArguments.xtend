// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The store for the last words of the guest's kernel: a file of the host as memory of a device. */
class PstoreArguments implements Section {

	override write(CommandBuilder command) {
		val pstore = command.guest.devices.pstore
		if (pstore === null) {
			return
		}
		val memory = "mem" + pstore.alias.name
		command.out.object(Props.of("qom-type", "memory-backend-file").with("id", memory).with("mem-path", pstore.path).
			with("size", pstore.size.bytes("KiB")).with("share", true))
		command.out.device(Props.of("driver", pstore.backend).with("id", pstore.alias.name).with("memdev", memory).
			withAll(AddressProps.of(command.guest, pstore)))
	}
}
