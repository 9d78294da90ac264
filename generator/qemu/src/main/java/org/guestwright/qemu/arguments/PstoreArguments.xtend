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
		val inState = command.standalone && pstore.path.startsWith(command.guest.host.stateFolder + "/")
		val path = if(inState) command.folder + pstore.path.substring(pstore.path.lastIndexOf("/")) else pstore.path
		command.out.object(Props.of("qom-type", "memory-backend-file").with("id", memory).with("mem-path", path).
			with("size", pstore.size.bytes("KiB")).with("share", true))
		command.out.device(Props.of("driver", pstore.backend).with("id", pstore.alias.name).with("memdev", memory).
			withAll(AddressProps.of(command.guest, pstore)))
	}
}
