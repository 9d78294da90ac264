// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.eclipse.emf.ecore.EObject
import org.guestwright.model.backing.BackingStore
import org.guestwright.model.backing.BlockBackingStore
import org.guestwright.model.backing.FileBackingStore
import org.guestwright.model.capability.Capability
import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.disk.BlockDisk
import org.guestwright.model.disk.Disk
import org.guestwright.model.disk.DiskCache
import org.guestwright.model.disk.DiskDevice
import org.guestwright.model.disk.FileDisk
import org.guestwright.model.storage.BlockSource
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.ImageSource
import org.guestwright.model.storage.StorageSource
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The chain of block nodes behind a disk, from its own image down: each image is a storage node and, on top, a format node. */
class BlockLayers {

	/** One image of a chain. */
	static class Image {
		public StorageSource source
		public String format
		public boolean readonly
		/** Whether the author says that there is no image below. */
		public boolean last
		/** What the top image says and those below do not: cache, discards, zeroes. */
		public Disk top
		/** The settings that hold for the whole chain. */
		public Disk disk
		/** The number that libvirt gives the image. */
		public int number

		def String storageNode() { "libvirt-" + number + "-storage" }

		def String formatNode() { "libvirt-" + number + "-format" }
	}

	/** The images of a disk, its own first; none for an empty drive. */
	static def List<Image> of(Disk disk) {
		val source = source(disk)
		if (path(source) === null) {
			return #[]
		}
		val images = newArrayList(new Image => [
			it.source = source
			it.format = disk.driver.type.literal
			it.readonly = disk.readonly
			it.top = disk
			it.disk = disk
		])
		for (var BackingStore below = disk.backingStore; below !== null; below = below.backingStore) {
			if (below.format === null) {
				images.get(images.size - 1).last = true
				return images
			}
			val layer = below
			images.add(new Image => [
				it.source = source(layer)
				it.format = layer.format.type.literal
				it.readonly = true
				it.disk = disk
			])
		}
		images
	}

	/** Writes the nodes of a chain from the lowest up, and gives the name of the uppermost. */
	static def String write(CommandBuilder command, List<Image> images) {
		var String below = null
		for (image : images.reverseView) {
			below = write(command, image, below)
		}
		below
	}

	private static def write(CommandBuilder command, Image image, String below) {
		val layered = image.format != "raw" || !command.guest.has(Capability.BLOCKJOB_BACKING_MASK_PROTOCOL)
		command.out.json("-blockdev", common(storage(command, image), image, image.storageNode, !layered))
		if (!layered) {
			return image.storageNode
		}
		val props = common(Props.of, image, image.formatNode, true).with("driver", formatDriver(image.format))
		if (image.format == "qcow2") {
			val cache = image.top?.driver?.metadataCache
			if (cache !== null && cache.maxSize !== null) {
				props.with("cache-size", cache.maxSize.bytes("b"))
			}
			props.with("discard-no-unref", VirtioProps.bool(image.top?.driver?.discardNoUnref))
		}
		props.with("file", image.storageNode)
		if (#["qcow", "qcow2", "qed", "vmdk"].contains(image.format)) {
			if (below !== null) {
				props.with("backing", below)
			} else if (image.last) {
				props.withNull("backing")
			}
		}
		command.out.json("-blockdev", props)
		image.formatNode
	}

	private static def formatDriver(String format) {
		switch format {
			case "ploop": "parallels"
			case "vhd": "vhdx"
			case "fat": "raw"
			default: format
		}
	}

	private static def storage(CommandBuilder command, Image image) {
		val path = path(image.source)
		val driver = switch image.source {
			BlockSource case command.guest.host.isOpticalDrive(path) && image.format == "raw" && image.disk.device == DiskDevice.CDROM: "host_cdrom"
			BlockSource: "host_device"
			default: "file"
		}
		Props.of("driver", driver).with("filename", path).with("aio", image.disk.driver.io)
	}

	private static def common(Props props, Image image, String node, boolean effective) {
		props.with("node-name", node)
		val driver = image.disk.driver
		if (effective) {
			val zeroes = driver.detectZeroes
			val discard = driver.discard
			props.with("read-only", image.readonly).with("discard", if(image.top !== null) discard)
			if (image.top !== null && zeroes !== null) {
				props.with("detect-zeroes", if(zeroes.literal == "unmap" && (discard === null || discard.literal != "unmap")) "on" else zeroes.literal)
			}
		} else {
			props.with("auto-read-only", true).with("discard", "unmap")
		}
		props.with("cache", cache(driver.cache))
	}

	private static def Props cache(DiskCache cache) {
		if (cache === null || cache == DiskCache.DEFAULT) {
			return null
		}
		Props.of("direct", cache == DiskCache.NONE || cache == DiskCache.DIRECTSYNC).with("no-flush", cache == DiskCache.UNSAFE)
	}

	private static def StorageSource source(Disk disk) {
		switch disk {
			FileDisk: disk.source
			BlockDisk: disk.source
			default: throw unsupported(disk)
		}
	}

	private static def StorageSource source(BackingStore layer) {
		switch layer {
			FileBackingStore: layer.source
			BlockBackingStore: layer.source
			default: throw unsupported(layer)
		}
	}

	private static def path(StorageSource source) {
		if (source instanceof ImageSource) {
			if (source.slices !== null) {
				throw unsupported(source)
			}
		}
		switch source {
			FileSource: source.file
			BlockSource: source.dev
		}
	}

	private static def unsupported(EObject object) {
		new Refusal(Problem.error("qemu.unsupported", "a disk of this kind cannot be written as QEMU arguments yet",
			"generate libvirt XML instead", object, null))
	}
}
