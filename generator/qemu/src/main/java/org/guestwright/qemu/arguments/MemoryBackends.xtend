// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The objects that memory comes from: anonymous memory, memory that can be shared, a file. */
class MemoryBackends {

	/** The object of the guest's main memory. */
	static def Props system(Guest guest, String id, long kibibytes) {
		val backing = guest.domain.memoryBacking
		val source = if(backing !== null && backing.source !== null) backing.source.type.literal
		val access = if(backing !== null && backing.access !== null) backing.access.mode.literal
		val pages = HugePageSize.of(guest)
		val memfd = source == "memfd"
		val isFile = !memfd && (source == "file" || access !== null || pages > 0)
		val props = Props.of("qom-type", if(memfd) "memory-backend-memfd" else if(isFile) "memory-backend-file" else "memory-backend-ram").
			with("id", id)
		if (memfd && pages > 0) {
			props.with("hugetlb", true).with("hugetlbsize", pages * 1024)
		}
		if (isFile) {
			props.with("mem-path", if(pages > 0) HugePageSize.folder(guest, pages)
				else guest.host.memoryFolder + "/" + guest.host.shortName(guest.domain.name) + "/" + id).
				with("discard-data", if(backing.discard) Boolean.TRUE)
		}
		if (isFile || memfd) {
			props.with("share", if(access === null) null else Boolean.valueOf(access == "shared"))
			if (guest.has(Capability.X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID)) {
				props.with("x-use-canonical-path-for-ramblock-id", false)
			}
		}
		val allocation = backing?.allocation
		props.withUnlessDefault("prealloc", pages > 0 || allocation !== null && allocation.mode !== null && allocation.mode.literal == "immediate").
			withUnlessDefault("prealloc-threads", allocation?.threads).with("size", kibibytes * 1024)
		HostNodes.tell(guest, guest.domain.numatune?.memory, props)
		props
	}
}
