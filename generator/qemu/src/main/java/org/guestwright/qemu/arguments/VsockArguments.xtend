// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder

/** Sockets between the guest and its host. */
class VsockArguments implements Section {

	override write(CommandBuilder command) {
		val vsock = command.guest.devices.vsock
		if (vsock === null) {
			return
		}
		val chosen = vsock.cid.auto == YesNo.YES
		val props = VirtioProps.of(command.guest, vsock, "vhost-vsock", vsock.model.literal, vsock.driver).with("id", vsock.alias.name).
			with("guest-cid", if(chosen) Integer.valueOf(command.guest.host.identity.vsockAddress) else vsock.cid.address)
		if (!command.standalone) {
			props.with("vhostfd", Integer.toString(command.guest.host.identity.descriptor("vsock", vsock.alias.name)))
		} else if (chosen) {
			command.omit(vsock, "the guest's address for sockets is " + command.guest.host.identity.vsockAddress + ": libvirt takes the next that is free")
		}
		command.out.device(props.withAll(AddressProps.of(command.guest, vsock)))
	}
}
