// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder

/** What a domain says to QEMU itself: words of the command line and variables. */
class PassthroughArguments implements Section {

	override write(CommandBuilder command) {
		val own = command.guest.domain.qemuCommandline
		if (own !== null) {
			if (!own.args.empty) {
				command.out.verbatim(own.args.map[value ?: ""])
			}
			for (variable : own.envs) {
				VariableNames.check(variable)
				command.environment.put(variable.name, variable.value ?: "")
			}
		}
	}
}
