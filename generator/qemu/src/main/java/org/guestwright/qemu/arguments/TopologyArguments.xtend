// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** How many CPUs there are and how they make up sockets; the guest's identity. */
class TopologyArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		val vcpu = guest.domain.vcpu
		val most = vcpu.value.longValue
		val present = if(vcpu.current === null) most else vcpu.current.longValue
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
		ioThreads(guest, command)
		if (guest.domain.uuid !== null) {
			command.out.word("-uuid", guest.domain.uuid)
		}
	}

	private def ioThreads(Guest guest, CommandBuilder command) {
		val ids = guest.domain.iothreadids
		val count = Guest.number(guest.domain.iothreads, 0)
		val named = if(ids === null) #[] else ids.iothreads.map[id.intValue].toList
		for (id : named + (1 .. Math.max(count, 1)).filter[count > 0 && named.empty]) {
			command.out.object(Props.of("qom-type", "iothread").with("id", "iothread" + id))
		}
	}
}
