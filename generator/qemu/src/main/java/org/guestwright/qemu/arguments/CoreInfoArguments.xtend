// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.types.OnOff
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** A device through which the guest tells where its kernel is, for dumps of its memory. */
class CoreInfoArguments implements Section {

	override write(CommandBuilder command) {
		val info = command.guest.domain.features?.vmcoreinfo
		if (info !== null && info.state == OnOff.ON) {
			command.out.device(Props.of("driver", "vmcoreinfo"))
		}
	}
}
