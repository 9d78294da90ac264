// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.guestwright.model.capability.Capability
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.disk.DiskCache
import org.guestwright.model.disk.DiskDetectZeroes
import org.guestwright.model.disk.DiskDiscard
import org.guestwright.model.storage.StorageEncryptionFormat
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image

/** The block nodes of images: each has a storage node, perhaps a slice of it, and on top a node for the format, where it has one. */
class BlockLayers {
	/** The formats that can have an image below. */
	static val BACKED = #["qcow", "qcow2", "qed", "vmdk"]

	/** Writes the nodes of a chain from the lowest up, and gives the name of the uppermost; `null` for an empty chain. */
	static def String write(CommandBuilder command, List<Image> images) {
		var String below = null
		for (image : images.reverseView) {
			below = write(command, image, below)
		}
		below
	}

	/** The name of the node that stands for the whole image. */
	static def String top(Guest guest, Image image) {
		if(isLayered(guest, image)) image.formatNode else if(image.slice !== null) image.sliceNode else image.storageNode
	}

	private static def String write(CommandBuilder command, Image image, String below) {
		if (below !== null && !BACKED.contains(image.format)) {
			throw new Refusal("disk.format.backing", Category.CONFIG_UNSUPPORTED,
				"storage format '" + image.format + "' does not support backing store", image.source)
		}
		val objects = StorageObjects.write(command, image, image.storageNode, image.formatNode)
		DescriptorSets.pass(command, image)
		val guest = command.guest
		val layered = isLayered(guest, image)
		val slice = image.slice
		val storage = SourceProps.of(command, image, objects).with("node-name", image.storageNode)
		if (layered || slice !== null) {
			inner(storage, image, DescriptorSets.isFixed(guest, image))
		} else {
			uppermost(storage, image)
		}
		command.out.json("-blockdev", storage)
		if (slice !== null) {
			val props = Props.of("driver", "raw").with("file", image.storageNode).with("offset", slice.offset).with("size", slice.size).
				with("node-name", image.sliceNode)
			command.out.json("-blockdev", if(layered) inner(props, image, false) else uppermost(props, image))
		}
		if (layered) {
			command.out.json("-blockdev", format(image, objects, below))
		}
		top(guest, image)
	}

	// A QEMU that can put an image of any kind below another one needs no layer for plain bytes.
	private static def isLayered(Guest guest, Image image) {
		!image.isRaw || !guest.has(Capability.BLOCKJOB_BACKING_MASK_PROTOCOL)
	}

	private static def Props inner(Props props, Image image, boolean fixed) {
		if (fixed) {
			props.with("read-only", image.readonly)
		} else {
			props.with("auto-read-only", true)
		}
		props.with("discard", "unmap").with("cache", cache(image.cache))
	}

	private static def Props uppermost(Props props, Image image) {
		props.with("read-only", image.readonly).with("discard", image.discard).with("detect-zeroes", zeroes(image)).
			with("cache", cache(image.cache))
	}

	private static def Props format(Image image, StorageObjects objects, String below) {
		val props = uppermost(Props.of("node-name", image.formatNode), image)
		if (image.isLuks) {
			props.with("driver", "luks").with("key-secret", objects.encryption.head)
		} else {
			props.with("driver", driver(image))
		}
		val encryption = image.encryption
		if (encryption !== null && (image.format == "qcow" || image.format == "qcow2")) {
			props.with("encrypt", Props.of("format", if(encryption.format == StorageEncryptionFormat.QCOW) "aes" else encryption.format.literal).
				with("key-secret", objects.encryption.head))
		}
		if (image.format == "qcow2") {
			val size = image.metadataCache?.maxSize
			if (size !== null) {
				props.withUnlessDefault("cache-size", size.bytes("b"))
			}
			props.with("discard-no-unref", VirtioProps.bool(image.discardNoUnref))
		}
		props.with("file", if(image.slice !== null) image.sliceNode else image.storageNode)
		if (BACKED.contains(image.format)) {
			if (below !== null) {
				props.with("backing", below)
			} else if (image.last) {
				props.withNull("backing")
			}
		}
		props
	}

	private static def driver(Image image) {
		switch image.format {
			case "ploop": "parallels"
			case "vhd": "vhdx"
			case "fat": "raw"
			case "iso", case "cow", case "dir", case "luks":
				throw new Refusal("disk.format", Category.INTERNAL_ERROR, "mishandled storage format '" + image.format + "'", image.source)
			default: image.format
		}
	}

	// Zeroes can only be discarded where discards are obeyed.
	package static def zeroes(Image image) {
		if (image.zeroes == DiskDetectZeroes.UNMAP && image.discard != DiskDiscard.UNMAP) DiskDetectZeroes.ON else image.zeroes
	}

	private static def Props cache(DiskCache cache) {
		if (cache === null || cache == DiskCache.DEFAULT) {
			return null
		}
		Props.of("direct", cache == DiskCache.NONE || cache == DiskCache.DIRECTSYNC).with("no-flush", cache == DiskCache.UNSAFE)
	}
}
