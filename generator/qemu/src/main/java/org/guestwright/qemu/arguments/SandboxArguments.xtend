// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The system calls that QEMU gives up. */
class SandboxArguments implements Section {

	override write(CommandBuilder command) {
		if (command.standalone || !command.guest.has(Capability.SECCOMP_SANDBOX)) {
			return
		}
		if (command.guest.host.sandbox) {
			command.out.pairs("-sandbox", "on", Props.of("obsolete", "deny").with("elevateprivileges", "deny").with("spawn", "deny").
				with("resourcecontrol", "deny"))
		} else {
			command.out.word("-sandbox", "off")
		}
	}
}
