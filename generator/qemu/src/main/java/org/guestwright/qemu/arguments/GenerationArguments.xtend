// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The number by which a guest sees that it was copied or set back. */
class GenerationArguments implements Section {

	override write(CommandBuilder command) {
		val id = command.guest.domain.genid
		if (id !== null) {
			command.out.device(Props.of("driver", "vmgenid").with("guid", id).with("id", "vmgenid0"))
		}
	}
}
