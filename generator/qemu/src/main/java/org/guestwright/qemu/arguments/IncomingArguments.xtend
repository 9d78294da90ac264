// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder

/** From where the state of a guest comes that goes on here. */
class IncomingArguments implements Section {

	override write(CommandBuilder command) {
		val uri = command.guest.host.incoming
		if (uri !== null) {
			command.out.word("-incoming", uri)
		}
	}
}
