// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** How many CPUs there are and how they make up sockets. */
class TopologyArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		val vcpu = guest.domain.vcpu
		val most = vcpu.value.longValue
		val present = present(guest)
		val topology = if(guest.domain.cpu !== null) guest.domain.cpu.topology
		val props = Props.of
		if (present != most) {
			props.with("maxcpus", most)
		}
		if (topology === null) {
			props.with("sockets", most).with("cores", 1).with("threads", 1)
		} else {
			props.with("sockets", topology.sockets)
			if (guest.has(Capability.SMP_DIES)) props.with("dies", topology.dies)
			if (guest.has(Capability.SMP_CLUSTERS)) props.with("clusters", topology.clusters)
			props.with("cores", topology.cores).with("threads", topology.threads)
		}
		command.out.pairs("-smp", Long.toString(present), props)
	}

	// CPUs that can be taken away are given to the guest later, when QEMU already runs.
	private def long present(Guest guest) {
		val vcpu = guest.domain.vcpu
		val current = (vcpu.current ?: vcpu.value).longValue
		val states = guest.domain.vcpus
		if (states === null) {
			return current
		}
		var count = current
		for (state : states.vcpus) {
			if(state.id.longValue < current) count--
			if(state.enabled == YesNo.YES && state.hotpluggable != YesNo.YES) count++
		}
		count
	}
}
