// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.DriveAddress
import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.disk.DiskBus
import org.guestwright.model.hostdev.AdapterScsiSource
import org.guestwright.model.hostdev.ControllerScsiAdapter
import org.guestwright.model.hostdev.IscsiScsiSource
import org.guestwright.model.hostdev.ScsiHostdev
import org.guestwright.model.remote.RemoteFactory
import org.guestwright.model.value.Numeral
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** SCSI devices of the host or of an iSCSI target, which get the guest's commands as they are. */
class ScsiHostdevs {

	/** Writes the block node and the device. */
	static def void write(CommandBuilder command, ScsiHostdev hostdev) {
		val node = "libvirt-" + command.nextBlockNumber + "-backend"
		val source = hostdev.source
		val props = switch source {
			IscsiScsiSource: iscsi(command, source, node)
			AdapterScsiSource: Props.of("driver", "host_device").with("filename", path(command, source))
		}
		command.out.json("-blockdev", props.with("node-name", node).with("read-only", hostdev.^readonly))
		command.out.device(Props.of("driver", "scsi-generic").with("drive", node).with("id", hostdev.alias.name).
			with("bootindex", hostdev.boot?.order).
			withAll(AddressProps.drive(command.guest, hostdev.address as DriveAddress, DiskBus.SCSI)))
	}

	private static def iscsi(CommandBuilder command, IscsiScsiSource source, String node) {
		val auth = source.auth
		val secret = if(auth !== null) Secrets.write(command, node + "-secret0", auth.secret.uuid, auth.secret.usage, auth.secret)
		val host = RemoteFactory.eINSTANCE.createRemoteHost
		host.name = source.hosts.head.name
		host.port = Numeral.of(if(source.hosts.head.port === null) 3260 else Long.parseLong(source.hosts.head.port.toString))
		NetworkSourceProps.iscsi(source.name, host, source.initiator?.iqn?.name, auth?.username, secret, source)
	}

	private static def path(CommandBuilder command, AdapterScsiSource source) {
		val adapter = source.adapter
		val name = if(adapter instanceof ControllerScsiAdapter) adapter.name
		val at = source.address
		val device = command.guest.host.storage.scsiDevice(name, at.bus.intValue, at.target.intValue, Long.parseLong(at.unit))
		if (device === null) {
			throw new Refusal(Problem.error("hostdev.scsi.unknown",
				"it is not known which device of the host " + (name ?: "the adapter") + " has at " + at.bus + ":" + at.target + ":" + at.unit,
				"let the host configuration know the device's file, such as /dev/sg0", source, null))
		}
		device
	}
}
