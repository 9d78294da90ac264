// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder

/** The UUID that the guest finds in its firmware's tables. */
class UuidArguments implements Section {

	override write(CommandBuilder command) {
		if (command.guest.domain.uuid !== null) {
			command.out.word("-uuid", command.guest.domain.uuid)
		}
	}
}
