// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.disk.Disk
import org.guestwright.model.remote.NetworkSource
import org.guestwright.model.storage.BlockSource
import org.guestwright.model.storage.DirSource
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.StorageEncryptionFormat
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.completion.DiskNames
import org.guestwright.qemu.option.Option
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image

/** SD cards. QEMU has no device to plug for them, so that they are written as drives, in the form that is older than block nodes. */
class SdCards {

	/** Writes a card; an empty slot has no images. */
	static def void write(CommandBuilder command, Disk disk, List<Image> images) {
		val image = images.head
		val props = if(image === null) Props.of else source(command, disk, image)
		props.with("if", "sd").with("index", DiskNames.index(disk.target.dev)).with("readonly", if(disk.^readonly) Boolean.TRUE)
		if (image !== null) {
			val driver = disk.driver
			props.with("cache", driver.cache).with("copy-on-read", driver.copyOnRead).with("discard", driver.discard).
				with("detect-zeroes", BlockLayers.zeroes(image)).with("aio", driver.io)
		}
		command.out.list.add(new Option.Tree("-drive", null, props, false, Option.Lists.NUMBERED))
	}

	private static def Props source(CommandBuilder command, Disk disk, Image image) {
		val objects = StorageObjects.write(command, image, disk.alias.name, disk.alias.name)
		val source = image.source
		val props = switch source {
			FileSource: Props.of("file", source.file)
			BlockSource: Props.of("file", source.dev)
			DirSource: Props.of("file", (if(image.floppy) "fat:floppy:" else "fat:") + source.dir)
			NetworkSource: Props.of("file", NetworkSourceProps.of(command.guest, image, objects))
			default: throw new Refusal("disk.sd.source", Category.INTERNAL_ERROR, "unsupported storage type for this code path", disk)
		}
		val secret = objects.encryption.head
		if (image.isLuks) {
			return props.with("key-secret", secret).with("format", "luks")
		}
		if (image.encryption?.format == StorageEncryptionFormat.LUKS && image.format == "qcow2") {
			props.with("encrypt", Props.of("format", "luks").with("key-secret", secret))
		}
		if(source instanceof DirSource) props else props.with("format", image.format)
	}
}
