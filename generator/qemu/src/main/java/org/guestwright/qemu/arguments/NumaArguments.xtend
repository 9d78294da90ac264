// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.guestwright.model.cpu.NumaAccess
import org.guestwright.model.cpu.NumaBandwidth
import org.guestwright.model.cpu.NumaCacheAssociativity
import org.guestwright.model.cpu.NumaCachePolicy
import org.guestwright.model.cpu.NumaCell
import org.guestwright.model.cpu.NumaInterconnect
import org.guestwright.model.cpu.NumaLatency
import org.guestwright.model.value.NumberSet
import org.guestwright.model.value.Numeral
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The guest's NUMA nodes: CPUs and memory, distances, and how fast one reaches the other. */
class NumaArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		val cells = cells(guest)
		if (cells.empty) {
			return
		}
		val plainSizes = guest.machine.type.map[numaMemory].orElse(false) && !cells.exists[MemoryBackends.isNeeded(guest, it)]
		if (plainSizes && HugePageSize.of(guest) > 0) {
			command.out.flag("-mem-prealloc")
			command.out.word("-mem-path", HugePageSize.folder(command, HugePageSize.of(guest)))
		}
		val usualInitiator = cells.indexed.findFirst[value.cpus !== null]
		for (cell : cells) {
			val size = cell.memory.kibibytes("KiB")
			if (size > 0 && !plainSizes) {
				MemoryBackends.node(command, cell)
			}
			val props = Props.of("nodeid", cell.id)
			val cpus = NumberSet.parse(cell.cpus ?: "")
			if (!cpus.isEmpty) {
				props.with("cpus", cpus.ranges)
			}
			if (hasHmat(guest)) {
				props.with("initiator", initiator(guest, cell) ?: usualInitiator?.value?.id)
			}
			if (size > 0) {
				if (plainSizes) props.with("mem", size / 1024) else props.with("memdev", "ram-node" + cell.id)
			}
			command.out.pairs("-numa", "node", props)
		}
		distances(command, cells)
		interconnects(command)
		cells.forEach[caches(command, it)]
	}

	/** The guest's NUMA nodes. */
	static def List<NumaCell> cells(Guest guest) {
		guest.domain.cpu?.numa?.cells ?: #[]
	}

	/** Whether QEMU is told how fast nodes reach each other, and which caches there are. */
	static def boolean hasHmat(Guest guest) {
		interconnects(guest) !== null || cells(guest).exists[!caches.empty]
	}

	private def distances(CommandBuilder command, List<NumaCell> cells) {
		if (!cells.exists[distances !== null]) {
			return
		}
		for (from : cells) {
			for (to : cells) {
				val told = from.distances?.siblings?.findFirst[id.intValue == to.id.intValue]
				command.out.pairs("-numa", "dist", Props.of("src", from.id).with("dst", to.id).
					with("val", if(told !== null) told.value.longValue else if(from === to) 10L else 20L))
			}
		}
	}

	// A node with CPUs reaches its memory itself; another one is reached best from where it takes the least time.
	private def Numeral initiator(Guest guest, NumaCell cell) {
		if (cell.cpus !== null) {
			return cell.id
		}
		val known = interconnects(guest)
		if (known === null) {
			return null
		}
		val latencies = known.latencies.filter[reaches(cell) && type != NumaAccess.WRITE].sortBy[value.longValue]
		if (!latencies.empty) {
			return latencies.head.initiator
		}
		known.bandwidths.filter[reaches(cell) && type != NumaAccess.WRITE].sortBy[-kibibytes].head?.initiator
	}

	private def reaches(NumaInterconnect interconnect, NumaCell cell) {
		interconnect.target.intValue == cell.id.intValue
	}

	private def kibibytes(NumaBandwidth bandwidth) {
		bandwidth.value.kibibytes("KiB")
	}

	private static def interconnects(Guest guest) {
		guest.domain.cpu?.numa?.interconnects
	}

	private def interconnects(CommandBuilder command) {
		val known = interconnects(command.guest)
		if (known === null) {
			return
		}
		for (latency : known.latencies) {
			command.out.pairs("-numa", "hmat-lb", link(latency, "latency").with("latency", latency.value))
		}
		for (bandwidth : known.bandwidths) {
			command.out.pairs("-numa", "hmat-lb", link(bandwidth, "bandwidth").with("bandwidth", bandwidth.kibibytes + "K"))
		}
	}

	private def link(NumaInterconnect link, String kind) {
		val hierarchy = switch Guest.number(link.cache, 0) {
			case 0: "memory"
			case 1: "first-level"
			case 2: "second-level"
			default: "third-level"
		}
		Props.of("initiator", link.initiator).with("target", link.target).with("hierarchy", hierarchy).with("data-type", link.type.literal + "-" + kind)
	}

	private def caches(CommandBuilder command, NumaCell cell) {
		for (cache : cell.caches.sortBy[level.intValue]) {
			command.out.pairs("-numa", "hmat-cache", Props.of("node-id", cell.id).with("size", cache.size.value.kibibytes("KiB") + "K").
				with("level", cache.level).
				with("associativity", if(cache.associativity == NumaCacheAssociativity.FULL) "complex" else cache.associativity.literal).
				with("policy", switch cache.policy {
					case NumaCachePolicy.WRITEBACK: "write-back"
					case NumaCachePolicy.WRITETHROUGH: "write-through"
					default: "none"
				}).with("line", cache.line.value.bytes("b")))
		}
	}
}
