// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.remote.NetworkSource
import org.guestwright.model.storage.BlockSource
import org.guestwright.model.storage.DirSource
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.NvmeSource
import org.guestwright.model.storage.VhostVdpaSource
import org.guestwright.model.storage.VolumeSource
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image
import org.guestwright.qemu.storage.Nbdkit

/** Where an image is, as QEMU's block drivers are told of it. */
class SourceProps {

	/** The properties of the driver that reads and writes the storage of an image. */
	static def Props of(CommandBuilder command, Image image, StorageObjects objects) {
		val source = image.source
		switch source {
			FileSource:
				file("file", DescriptorSets.path(image, source.file), image, objects)
			BlockSource: {
				val optical = image.optical && image.format == "raw" && command.guest.host.storage.isOpticalDrive(source.dev)
				file(if(optical) "host_cdrom" else "host_device", source.dev, image, objects)
			}
			DirSource:
				Props.of("driver", "vvfat").with("dir", source.dir).with("floppy", image.floppy).with("rw", !image.readonly)
			NvmeSource: {
				val at = source.address
				Props.of("driver", "nvme").with("device", HostPci.name(at)).with("namespace", source.namespace)
			}
			VhostVdpaSource:
				Props.of("driver", "virtio-blk-vhost-vdpa").with("path", DescriptorSets.path(image, source.dev))
			NetworkSource:
				if (Nbdkit.serves(command, source)) {
					Props.of("driver", "nbd").with("server", Props.of("type", "unix").with("path", Nbdkit.socket(command, image.storageNode)))
				} else {
					NetworkSourceProps.of(command.guest, image, objects)
				}
			VolumeSource:
				throw new Refusal("disk.volume", Category.INTERNAL_ERROR,
					"storage source pool '" + source.pool + "' volume '" + source.volume + "' is not translated", source)
			default:
				throw new Refusal("disk.vhostuser", Category.INTERNAL_ERROR, "unable to create blockdev props for vhostuser disk type", source)
		}
	}

	private static def file(String driver, String path, Image image, StorageObjects objects) {
		Props.of("driver", driver).with("filename", path).with("aio", image.io).with("pr-manager", objects.reservations)
	}
}
