// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Time stamps in QEMU's messages. */
class LogArguments implements Section {

	override write(CommandBuilder command) {
		if (!command.standalone && command.guest.host.logTimestamp) {
			command.out.pairs("-msg", null, Props.of("timestamp", true))
		}
	}
}
