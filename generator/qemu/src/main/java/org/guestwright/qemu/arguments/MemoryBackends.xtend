// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.cpu.NumaCell
import org.guestwright.model.memory.MemoryDevice
import org.guestwright.model.memory.MemoryModel
import org.guestwright.model.tuning.MemorySourceType
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The objects that memory comes from: anonymous memory, memory that can be shared, a file, pages of an enclave. */
class MemoryBackends {
	val CommandBuilder command
	val Guest guest
	val String id
	val long kibibytes
	/** The guest's NUMA node, or -1. */
	int node = -1
	MemoryDevice module
	boolean isMain
	String access
	Boolean discard

	private new(CommandBuilder command, String id, long kibibytes) {
		this.command = command
		this.guest = command.guest
		this.id = id
		this.kibibytes = kibibytes
		val backing = guest.domain.memoryBacking
		access = backing?.access?.mode?.literal
		discard = if(backing !== null && backing.discard) Boolean.TRUE
	}

	/** Writes the object of the guest's main memory. */
	static def void system(CommandBuilder command, String id, long kibibytes) {
		val backend = new MemoryBackends(command, id, kibibytes)
		backend.isMain = true
		backend.write
	}

	/** Writes the object of a NUMA node's memory. */
	static def void node(CommandBuilder command, NumaCell cell) {
		val node = cell.id.intValue
		val backend = new MemoryBackends(command, "ram-node" + node, cell.memory.kibibytes("KiB"))
		backend.belongsTo(node)
		backend.write
	}

	/** Whether the memory of a NUMA node must be an object, since a plain size does not tell all of it. */
	static def boolean isNeeded(Guest guest, NumaCell cell) {
		val node = cell.id.intValue
		val backing = guest.domain.memoryBacking
		HugePageSize.isOwn(guest, node) || HostNodes.special(guest.domain.numatune, node) !== null || cell.memAccess !== null ||
			backing !== null && (backing.access !== null || backing.source !== null && backing.source.type != MemorySourceType.ANONYMOUS)
	}

	/** Writes the object of a memory device. */
	static def void module(CommandBuilder command, MemoryDevice module) {
		val backend = new MemoryBackends(command, "mem" + module.alias.name, module.target.size.kibibytes("KiB"))
		backend.module = module
		if (module.target.node !== null) {
			backend.belongsTo(module.target.node.intValue)
		}
		if (module.access !== null) {
			backend.access = module.access.literal
		}
		if (module.discard !== null) {
			backend.discard = module.discard == YesNo.YES
		}
		backend.write
	}

	/** The size of the pages of a memory device in KiB; 0 for ordinary ones. */
	static def long pages(Guest guest, MemoryDevice module) {
		val source = module.source
		if (source !== null && source.pagesize !== null)
			HugePageSize.unlessOrdinary(source.pagesize.kibibytes("KiB"))
		else
			HugePageSize.of(guest, if(module.target.node === null) -1 else module.target.node.intValue)
	}

	private def belongsTo(int cellId) {
		node = cellId
		val cell = guest.domain.cpu?.numa?.cells?.findFirst[it.id.intValue == cellId]
		if (cell !== null) {
			if (cell.memAccess !== null) access = cell.memAccess.literal
			if (cell.discard !== null) discard = cell.discard == YesNo.YES
		}
	}

	private def write() {
		val backing = guest.domain.memoryBacking
		val type = backing?.source?.type
		val path = module?.source?.path
		val model = module?.model
		val pages = if(module === null) HugePageSize.of(guest, node) else if(path === null) pages(guest, module) else 0L
		val allocation = backing?.allocation
		var prealloc = pages > 0 || allocation !== null && allocation.mode !== null && allocation.mode.literal == "immediate"
		val memfd = path === null && type == MemorySourceType.MEMFD
		val file = !memfd && (pages > 0 || path !== null || access !== null || type == MemorySourceType.FILE)
		val props = Props.of("qom-type", if(memfd) "memory-backend-memfd" else if(file) "memory-backend-file"
			else if(model == MemoryModel.SGX_EPC) "memory-backend-epc" else "memory-backend-ram").with("id", id)
		if (memfd && pages > 0) {
			props.with("hugetlb", true).with("hugetlbsize", pages * 1024)
		}
		if (file) {
			props.with("mem-path", path ?: if(pages > 0) HugePageSize.folder(command, pages)
				else if(command.standalone) command.folder + "/" + id
				else guest.host.memory.folder + "/" + guest.host.shortName(guest.domain.name) + "/" + id)
			props.with("discard-data", if(path === null) discard)
		}
		if (file || memfd) {
			props.with("share", if(access === null) null else Boolean.valueOf(access == "shared"))
			if (isMain && guest.has(Capability.X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID)) {
				props.with("x-use-canonical-path-for-ramblock-id", false)
			}
		}
		// A file on real persistent memory is there already, and writing it would only wear it off.
		if (path !== null) {
			prealloc = prealloc && model != MemoryModel.VIRTIO_PMEM || model == MemoryModel.NVDIMM && !module.source.pmem
		} else if (model == MemoryModel.SGX_EPC) {
			prealloc = true
		} else if (model == MemoryModel.VIRTIO_MEM) {
			prealloc = false
			if (guest.has(Capability.MEMORY_BACKEND_RESERVE)) props.with("reserve", false)
		}
		props.withUnlessDefault("prealloc", prealloc)
		if (prealloc) {
			props.withUnlessDefault("prealloc-threads", allocation?.threads)
		}
		props.with("size", kibibytes * 1024)
		val source = module?.source
		if (source !== null) {
			if (source.alignsize !== null) props.with("align", source.alignsize.kibibytes("KiB") * 1024)
			props.withUnlessDefault("pmem", source.pmem)
		}
		val nodes = HostNodes.tell(guest, node, source?.nodemask, props)
		// The threads that prepare the memory run where it is, unless the whole process stays on some CPUs.
		val pinned = guest.domain.vcpu.cpuset !== null || guest.domain.cputune?.emulatorpin !== null
		if (nodes !== null && prealloc && !pinned && guest.has(Capability.THREAD_CONTEXT)) {
			command.out.object(Props.of("qom-type", "thread-context").with("id", "tc-" + id).with("node-affinity", nodes.numbers))
			props.with("prealloc-context", "tc-" + id)
		}
		command.out.object(props)
	}
}
