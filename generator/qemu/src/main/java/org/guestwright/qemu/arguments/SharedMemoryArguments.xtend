// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.memory.SharedMemory
import org.guestwright.model.memory.SharedMemoryRole
import org.guestwright.model.types.OnOff
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Memory that guests share, either plain or through a server that passes interrupts on. */
class SharedMemoryArguments implements Section {

	override write(CommandBuilder command) {
		for (memory : command.guest.devices.shmems) {
			switch memory.model.type {
				case IVSHMEM_PLAIN: plain(command, memory)
				case IVSHMEM_DOORBELL: doorbell(command, memory)
				default: throw new Refusal("shmem.model", Category.CONFIG_UNSUPPORTED,
					"ivshmem device is not supported with this QEMU binary", memory)
			}
		}
	}

	private def plain(CommandBuilder command, SharedMemory memory) {
		val id = "shmmem-" + memory.alias.name
		command.out.object(Props.of("qom-type", "memory-backend-file").with("id", id).with("mem-path", "/dev/shm/" + memory.name).
			with("size", memory.size.bytes("b")).with("share", true))
		val role = memory.role
		val master = if(role === null) null else if(role == SharedMemoryRole.MASTER) "on" else "off"
		command.out.device(Props.of("driver", "ivshmem-plain").with("id", memory.alias.name).with("memdev", id).with("master", master).
			withAll(AddressProps.of(command.guest, memory)))
	}

	private def doorbell(CommandBuilder command, SharedMemory memory) {
		val alias = memory.alias.name
		val msi = memory.msi
		val role = memory.role
		val master = if(role === null) null else if(role == SharedMemoryRole.MASTER) "on" else "off"
		command.out.device(Props.of("driver", "ivshmem-doorbell").with("id", alias).with("chardev", "char" + alias).with("master", master).
			withUnlessDefault("vectors", msi?.vectors).with("ioeventfd", if(msi !== null) Boolean.valueOf(msi.ioeventfd == OnOff.ON)).
			withAll(AddressProps.of(command.guest, memory)))
		command.out.chardev("socket", Props.of("id", "char" + alias).
			with("path", memory.server?.path ?: "/var/lib/libvirt/shmem-" + memory.name + "-sock"))
	}
}
