// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.memory.MemoryDevice
import org.guestwright.model.memory.MemoryModel
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** Memory devices: modules in slots, persistent memory, memory that can grow and shrink; memory of enclaves is the machine's. */
class MemoryDeviceArguments implements Section {

	override write(CommandBuilder command) {
		for (module : command.guest.devices.memories) {
			MemoryBackends.module(command, module)
			if (module.model != MemoryModel.SGX_EPC) {
				command.out.device(device(command.guest, module).withAll(AddressProps.of(command.guest, module)))
			}
		}
	}

	private def device(Guest guest, MemoryDevice module) {
		val target = module.target
		val props = Props.of("driver", switch module.model {
			case DIMM: "pc-dimm"
			case NVDIMM: "nvdimm"
			case VIRTIO_PMEM: "virtio-pmem-" + VirtioProps.transport(module)
			default: "virtio-mem-" + VirtioProps.transport(module)
		}).with("node", target.node)
		if (target.label !== null) props.with("label-size", target.label.size.kibibytes("KiB") * 1024)
		if (target.block !== null) props.with("block-size", target.block.kibibytes("KiB") * 1024)
		if (target.requested !== null) props.with("requested-size", target.requested.kibibytes("KiB") * 1024)
		props.with("uuid", module.uuid)
		if (module.model == MemoryModel.NVDIMM) props.withUnlessDefault("unarmed", target.readonly)
		props.with("memdev", "mem" + module.alias.name)
		if (module.model == MemoryModel.VIRTIO_MEM && guest.has(Capability.DEVICE_VIRTIO_MEM_PCI_PREALLOC)) {
			val allocation = guest.domain.memoryBacking?.allocation?.mode
			props.withUnlessDefault("prealloc", MemoryBackends.pages(guest, module) > 0 || allocation !== null && allocation.literal == "immediate")
		}
		props.with("memaddr", target.address?.base)
		props.with("dynamic-memslots", if(target.dynamicMemslots === null) null else Boolean.valueOf(target.dynamicMemslots == YesNo.YES))
		props.with("id", module.alias.name)
	}
}
