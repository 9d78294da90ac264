// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.ArrayList
import java.util.List
import org.guestwright.model.capability.Capability
import org.guestwright.model.device.DriveAddress
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.disk.Disk
import org.guestwright.model.disk.DiskBus
import org.guestwright.model.disk.DiskCache
import org.guestwright.model.disk.DiskDevice
import org.guestwright.model.disk.DiskErrorPolicy
import org.guestwright.model.disk.VhostUserDisk
import org.guestwright.model.types.OnOff
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image
import org.guestwright.qemu.storage.ImageChain
import org.guestwright.qemu.storage.TransientOverlay

/** Disks: the block nodes behind each, and the device that the guest sees. */
class DiskArguments implements Section {

	override write(CommandBuilder command) {
		floppyController(command)
		val disks = command.guest.devices.disks
		val chains = number(command, disks)
		for (var i = 0; i < disks.size; i++) {
			// A disk whose base others share is plugged in when the guest runs.
			if (command.standalone || disks.get(i).transient === null || disks.get(i).transient.shareBacking != YesNo.YES) {
				disk(command, disks.get(i), chains.get(i))
			}
		}
	}

	// libvirt counts images from the last disk to the first, an empty drive like one image; SD cards have names of their own.
	private static def number(CommandBuilder command, List<Disk> disks) {
		val chains = new ArrayList<List<Image>>
		for (disk : disks.reverseView) {
			val images = TransientOverlay.above(command, disk, ImageChain.of(disk))
			for (image : images) {
				image.name(if(disk.target.bus == DiskBus.SD) disk.alias.name else "libvirt-" + command.nextBlockNumber)
				DescriptorSets.reserve(command, image)
			}
			if (images.empty && disk.target.bus != DiskBus.SD) {
				command.nextBlockNumber
			}
			chains.add(images)
		}
		chains.reverse
	}

	private def disk(CommandBuilder command, Disk disk, List<Image> images) {
		if (disk.target.bus == DiskBus.SD) {
			SdCards.write(command, disk, images)
			return
		}
		if (disk instanceof VhostUserDisk) {
			VhostUserSockets.write(command, disk.source.path, disk.source.reconnect, disk.alias.name)
			command.out.device(device(command.guest, disk, null))
			return
		}
		var node = BlockLayers.write(command, images)
		if (node !== null && disk.driver.copyOnRead == OnOff.ON) {
			val copy = "libvirt-CoR-" + disk.target.dev
			command.out.json("-blockdev", Props.of("driver", "copy-on-read").with("node-name", copy).with("file", node).with("discard", "unmap"))
			node = copy
		}
		if (command.standalone && disk.iotune !== null) {
			node = Throttling.write(command, disk, node)
		}
		command.out.device(device(command.guest, disk, node))
	}

	private def device(Guest guest, Disk disk, String node) {
		val scsi = disk.target.bus == DiskBus.SCSI
		val props = driver(guest, disk)
		val address = disk.address
		props.withAll(if(address instanceof DriveAddress) AddressProps.drive(guest, address, disk.target.bus) else AddressProps.of(guest, disk))
		if (scsi && disk.device != DiskDevice.LUN) {
			props.with("device_id", disk.serial ?: "drive-" + disk.alias.name)
		}
		val blocks = disk.blockio
		props.with("share-rw", if(disk.shareable) Boolean.TRUE).with("drive", node).
			with("chardev", if(disk instanceof VhostUserDisk) VhostUserSockets.name(disk.alias.name)).with("id", disk.alias.name)
		if (disk.device != DiskDevice.FLOPPY && disk.boot !== null) {
			props.with("bootindex", disk.boot.order)
		}
		props.withUnlessDefault("logical_block_size", blocks?.logicalBlockSize).withUnlessDefault("physical_block_size", blocks?.physicalBlockSize).
			withUnlessDefault("discard_granularity", blocks?.discardGranularity)
		if (disk.wwn !== null) {
			props.with("wwn", Long.parseUnsignedLong(disk.wwn.replaceFirst("^0x", ""), 16))
		}
		props.with("rotation_rate", disk.target.rotationRate).with("vendor", disk.vendor).with("product", disk.product).
			with("removable", removable(disk)).with("write-cache", writeCache(disk))
		val geometry = disk.geometry
		if (geometry !== null) {
			props.withUnlessDefault("cyls", geometry.cyls).withUnlessDefault("heads", geometry.heads).withUnlessDefault("secs", geometry.secs).
				with("bios-chs-trans", geometry.trans)
		}
		props.with("serial", disk.serial?.replace(" ", "\\ "))
		policies(disk, props)
	}

	private def driver(Guest guest, Disk disk) {
		val optical = disk.device == DiskDevice.CDROM
		switch disk.target.bus {
			case IDE, case SATA: Props.of("driver", if(optical) "ide-cd" else "ide-hd")
			case SCSI: Props.of("driver", if(disk.device == DiskDevice.LUN) "scsi-block" else if(optical) "scsi-cd" else "scsi-hd")
			case USB: Props.of("driver", "usb-storage")
			case FDC: Props.of("driver", "floppy")
			case VIRTIO: virtio(guest, disk)
			default: throw new Refusal("disk.bus", Category.INTERNAL_ERROR,
				"unsupported disk bus '" + disk.target.bus.literal + "' with device setup", disk)
		}
	}

	private def virtio(Guest guest, Disk disk) {
		val driver = disk.driver
		val external = disk instanceof VhostUserDisk
		val props = VirtioProps.of(guest, disk, if(external) "vhost-user-blk" else "virtio-blk", disk.model?.literal, driver)
		if (driver.iothread !== null && driver.iothread.intValue > 0) {
			props.with("iothread", "iothread" + driver.iothread)
		}
		props.with("ioeventfd", VirtioProps.bool(driver.ioeventfd)).with("event_idx", VirtioProps.bool(driver.eventIdx))
		if (!external && guest.has(Capability.VIRTIO_BLK_SCSI)) {
			if (disk.device == DiskDevice.LUN) {
				props.with("scsi", true)
			} else if (!guest.has(Capability.VIRTIO_BLK_SCSI_DEFAULT_DISABLED)) {
				props.with("scsi", false)
			}
		}
		props.withUnlessDefault("num-queues", driver.queues).withUnlessDefault("queue-size", driver.queueSize)
		if (driver.iothreads !== null) {
			props.with("iothread-vq-mapping", driver.iothreads.iothreads.map[thread|
				Props.of("iothread", "iothread" + thread.id).with("vqs", if(!thread.queues.empty) thread.queues.map[id.longValue].toList)
			].toList)
		}
		props
	}

	private def Boolean removable(Disk disk) {
		switch disk.target.bus {
			case USB: disk.target.removable == OnOff.ON
			case SCSI: if(disk.device == DiskDevice.DISK) VirtioProps.bool(disk.target.removable) else null
			default: null
		}
	}

	private def writeCache(Disk disk) {
		val cache = disk.driver.cache
		if (cache === null || cache == DiskCache.DEFAULT || disk.device == DiskDevice.LUN) {
			return null
		}
		if(cache == DiskCache.WRITETHROUGH || cache == DiskCache.DIRECTSYNC) "off" else "on"
	}

	private def policies(Disk disk, Props props) {
		val write = disk.driver.errorPolicy
		val read = disk.driver.rerrorPolicy
		if (write == DiskErrorPolicy.ENOSPACE) {
			props.with("werror", "enospc").with("rerror", read)
		} else {
			props.with("werror", write).with("rerror", read?.literal ?: write?.literal)
		}
	}

	private def floppyController(CommandBuilder command) {
		val floppies = command.guest.devices.disks.filter[target.bus == DiskBus.FDC]
		if (floppies.empty) {
			return
		}
		val order = [int unit|floppies.findFirst[Guest.number((address as DriveAddress).unit, 0) == unit]?.boot?.order]
		if (command.guest.machine.needsFloppyController) {
			command.out.device(Props.of("driver", "isa-fdc").with("bootindexA", order.apply(0)).with("bootindexB", order.apply(1)))
		} else {
			for (drive : #["A" -> 0, "B" -> 1].filter[order.apply(value) !== null]) {
				command.out.word("-global", "isa-fdc.bootindex" + drive.key + "=" + order.apply(drive.value))
			}
		}
	}
}
