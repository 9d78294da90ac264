// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Whether the host gives a guest's memory back after QEMU has already ended. */
class AsyncTeardownArguments implements Section {

	override write(CommandBuilder command) {
		val teardown = command.guest.domain.features?.asyncTeardown
		if (teardown !== null && command.guest.has(Capability.RUN_WITH_ASYNC_TEARDOWN)) {
			command.out.pairs("-run-with", null, Props.of("async-teardown", teardown.enabled != YesNo.NO))
		}
	}
}
