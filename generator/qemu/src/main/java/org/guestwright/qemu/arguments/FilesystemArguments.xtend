// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.filesystem.Filesystem
import org.guestwright.model.filesystem.FilesystemAccessMode
import org.guestwright.model.filesystem.FilesystemDriverType
import org.guestwright.model.filesystem.FilesystemMultidevs
import org.guestwright.model.filesystem.MountFilesystem
import org.guestwright.model.filesystem.MtpFilesystemDriver
import org.guestwright.model.filesystem.PathFilesystemDriver
import org.guestwright.model.filesystem.VirtiofsDriver
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** File systems of the host: QEMU's own 9p server, virtiofsd in a process of its own, and the Media Transfer Protocol. */
class FilesystemArguments implements Section {

	override write(CommandBuilder command) {
		for (filesystem : command.guest.devices.filesystems) {
			if (!(filesystem instanceof MountFilesystem)) {
				throw new Refusal("filesystem.type", Category.CONFIG_UNSUPPORTED, "only supports mount filesystem type", filesystem)
			}
			val mount = filesystem as MountFilesystem
			switch driver : mount.driver {
				VirtiofsDriver: virtiofs(command, mount, driver)
				MtpFilesystemDriver: command.out.device(mtp(command.guest, mount))
				case driver?.type == FilesystemDriverType.LOOP, case driver?.type == FilesystemDriverType.NBD,
				case driver?.type == FilesystemDriverType.PLOOP:
					throw new Refusal("filesystem.driver", Category.CONFIG_UNSUPPORTED, "Filesystem driver type not supported", mount)
				default: plan9(command, mount)
			}
		}
	}

	private def virtiofs(CommandBuilder command, MountFilesystem filesystem, VirtiofsDriver driver) {
		val alias = filesystem.alias.name
		val chardev = VhostUserSockets.write(command, filesystem.source.socket ?: Virtiofsd.start(command, filesystem), null, alias)
		command.out.device(VirtioProps.of(command.guest, filesystem, "vhost-user-fs", filesystem.model?.literal, driver).with("id", alias).
			with("chardev", chardev).withUnlessDefault("queue-size", driver.queue).with("tag", filesystem.target.dir).
			with("bootindex", filesystem.boot?.order).withAll(AddressProps.of(command.guest, filesystem)))
	}

	private def mtp(Guest guest, MountFilesystem filesystem) {
		Props.of("driver", "usb-mtp").with("id", filesystem.alias.name).with("rootdir", filesystem.source.dir).
			with("desc", filesystem.target.dir).with("readonly", filesystem.^readonly).withAll(AddressProps.of(guest, filesystem))
	}

	private def plan9(CommandBuilder command, MountFilesystem filesystem) {
		val driver = filesystem.driver
		val id = "fsdev-" + filesystem.alias.name
		val local = driver?.type != FilesystemDriverType.HANDLE
		val props = Props.of
		if (local) {
			props.with("security_model", security(filesystem)).
				with("multidevs", if(filesystem.multidevs != FilesystemMultidevs.DEFAULT) filesystem.multidevs).
				with("fmode", permissions(filesystem.fmode)).with("dmode", permissions(filesystem.dmode))
		}
		props.with("writeout", if(driver instanceof PathFilesystemDriver) driver.wrpolicy).with("id", id).with("path", filesystem.source.dir)
		command.out.pairs("-fsdev", if(local) "local" else "handle", props.with("readonly", readonly(command, filesystem)))
		command.out.device(VirtioProps.of(command.guest, filesystem, "virtio-9p", filesystem.model?.literal, driver).
			with("id", filesystem.alias.name).with("fsdev", id).with("mount_tag", filesystem.target.dir).
			withAll(AddressProps.of(command.guest, filesystem)))
	}

	// libvirt writes the word alone, of which today's QEMU says that it is out of use.
	private def Object readonly(CommandBuilder command, Filesystem filesystem) {
		if(!filesystem.^readonly) null else if(command.standalone) Boolean.TRUE else Props.BARE
	}

	private def security(Filesystem filesystem) {
		switch filesystem.accessmode {
			case MAPPED: "mapped"
			case SQUASH: "none"
			default: FilesystemAccessMode.PASSTHROUGH.literal
		}
	}

	private def permissions(String octal) {
		if(octal === null || Integer.parseInt(octal, 8) == 0) null else octal
	}
}
