// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.VhostVdpaSource
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.storage.Image

/** Images that QEMU gets as open files, and does not open itself. A person who runs QEMU without libvirt has none of these. */
class DescriptorSets {

	/** Gives an image its number, if it is one of these. */
	static def void reserve(CommandBuilder command, Image image) {
		val source = image.source
		if (command.standalone) {
			return
		}
		switch source {
			FileSource case source.fdgroup !== null: {
				if (command.guest.host.storage.fileGroup(source.fdgroup) === null) {
					throw new Refusal("disk.fdgroup", Category.INVALID_ARGUMENT,
						"file descriptor group '" + source.fdgroup + "' was not associated with the domain", source)
				}
				image.descriptorSet(command.reserveDescriptorSet)
			}
			VhostVdpaSource:
				image.descriptorSet(command.reserveDescriptorSet)
		}
	}

	/** Passes the files of an image. */
	static def void pass(CommandBuilder command, Image image) {
		val source = image.source
		switch source {
			FileSource case image.descriptorSet >= 0: {
				val files = command.guest.host.storage.fileGroup(source.fdgroup)
				for (var i = 0; i < files.size; i++) {
					command.passDescriptor(image.descriptorSet, files.get(i), image.storageNode + i)
				}
			}
			VhostVdpaSource case image.descriptorSet >= 0:
				command.passDescriptor(image.descriptorSet, command.guest.host.identity.descriptor("vdpa", source.dev), image.storageNode + "-vdpa")
		}
	}

	/** The path by which QEMU opens an image. */
	static def String path(Image image, String own) {
		if(image.descriptorSet >= 0) "/dev/fdset/" + image.descriptorSet else own
	}

	/** Whether QEMU gets a single open file, which it cannot open anew for writing. */
	static def boolean isFixed(Guest guest, Image image) {
		val source = image.source
		source instanceof FileSource && image.descriptorSet >= 0 && guest.host.storage.fileGroup((source as FileSource).fdgroup).size == 1
	}
}
