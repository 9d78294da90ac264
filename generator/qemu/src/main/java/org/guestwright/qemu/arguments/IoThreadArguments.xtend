// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The threads that serve the guest's devices, and the helpers of the main one. */
class IoThreadArguments implements Section {

	override write(CommandBuilder command) {
		val domain = command.guest.domain
		val named = if(domain.iothreadids === null) #[] else domain.iothreadids.iothreads
		for (thread : named) {
			val props = Props.of("qom-type", "iothread").with("id", "iothread" + thread.id).with("thread-pool-min", thread.threadPoolMin).
				with("thread-pool-max", thread.threadPoolMax)
			if (thread.poll !== null) {
				props.with("poll-max-ns", thread.poll.max).with("poll-grow", thread.poll.grow).with("poll-shrink", thread.poll.shrink)
			}
			command.out.object(props)
		}
		// The numbers of the others are the lowest ones that are free.
		var missing = Guest.number(domain.iothreads, 0) - named.size
		for (var number = 1; missing > 0; number++) {
			val candidate = number
			if (!named.exists[id.intValue == candidate]) {
				command.out.object(Props.of("qom-type", "iothread").with("id", "iothread" + number))
				missing--
			}
		}
		val usual = domain.defaultiothread
		if (usual !== null) {
			command.out.object(Props.of("qom-type", "main-loop").with("id", "main-loop").with("thread-pool-min", usual.threadPoolMin).
				with("thread-pool-max", usual.threadPoolMax))
		}
	}
}
