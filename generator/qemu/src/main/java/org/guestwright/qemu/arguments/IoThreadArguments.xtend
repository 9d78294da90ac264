// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.domain.DomainPackage
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The threads that serve the guest's devices, and the helpers of the main one. */
class IoThreadArguments implements Section {
	/** More threads than any host has CPUs, each an option of the line. */
	static val MOST = 16384

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
		val wanted = if(domain.iothreads === null) 0L else domain.iothreads.longValue
		if (wanted > MOST) {
			throw new Refusal(Problem.error("iothreads.many", "the guest asks for " + wanted + " I/O threads, and QEMU's line has room for " + MOST,
				"ask for one or two a disk", domain, DomainPackage.Literals.DOMAIN__IOTHREADS))
		}
		var missing = wanted - named.size
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
