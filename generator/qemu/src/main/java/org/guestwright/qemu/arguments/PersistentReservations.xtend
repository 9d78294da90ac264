// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.disk.Disk
import org.guestwright.model.storage.BlockSource
import org.guestwright.model.storage.StorageSource
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Sources

/** The helper that libvirt starts for a guest's persistent reservations; one serves all of its disks. */
class PersistentReservations implements Section {
	/** The name of its object. */
	package static val MANAGED = "pr-helper0"

	override write(CommandBuilder command) {
		val guest = command.guest
		val managed = guest.devices.disks.exists[isManaged]
		if (!managed) {
			return
		}
		val folder = if(command.standalone) command.folder else guest.host.domainFolder(guest.domain.name)
		val path = folder + "/" + MANAGED + ".sock"
		if (command.standalone) {
			command.accompany("the helper answers the guest's persistent reservations", "qemu-pr-helper", "-k", path)
		}
		command.out.object(Props.of("qom-type", "pr-manager-helper").with("id", MANAGED).with("path", path))
	}

	private def isManaged(Disk disk) {
		if (isManaged(Sources.of(disk))) {
			return true
		}
		for (var layer = disk.backingStore; layer !== null; layer = layer.backingStore) {
			if (isManaged(Sources.of(layer))) {
				return true
			}
		}
		false
	}

	private def isManaged(StorageSource source) {
		source instanceof BlockSource && (source as BlockSource).reservations?.managed == YesNo.YES
	}
}
