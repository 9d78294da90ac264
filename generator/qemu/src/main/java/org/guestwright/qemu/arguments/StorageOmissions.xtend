// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.SgIo
import org.guestwright.model.device.StartupPolicy
import org.guestwright.model.filesystem.MountFilesystem
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.LocalSource
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.storage.Sources

/** What libvirt does on its host for storage and not by QEMU's options; a standalone line says that it does not have it. */
class StorageOmissions implements Section {

	override write(CommandBuilder command) {
		if (!command.standalone) {
			return
		}
		for (lease : command.guest.devices.leases) {
			command.omit(lease, "the lease is not held: libvirt's lock manager holds it")
		}
		for (disk : command.guest.devices.disks) {
			if (disk.sgio == SgIo.UNFILTERED || disk.rawio == YesNo.YES) {
				command.omit(disk, "the kernel filters SCSI commands as it does for who starts QEMU; libvirt would have allowed more")
			}
			val source = Sources.of(disk)
			if (source instanceof LocalSource) {
				if (source.startupPolicy !== null && source.startupPolicy != StartupPolicy.MANDATORY) {
					command.omit(source, "QEMU does not start where this is missing; libvirt would have left it out")
				}
			}
			if (source instanceof FileSource) {
				if (source.fdgroup !== null) {
					command.omit(source, "QEMU opens the file itself; a program would have passed it to libvirt")
				}
			}
		}
		for (filesystem : command.guest.devices.filesystems.filter(MountFilesystem)) {
			if (filesystem.binary?.lock !== null) {
				command.omit(filesystem.binary.lock, "locks of the guest do not hold on the host: today's virtiofsd has none")
			}
		}
	}
}
