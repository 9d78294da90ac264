// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** USB hubs; they come before the devices that are plugged into them. */
class HubArguments implements Section {

	override write(CommandBuilder command) {
		for (hub : command.guest.devices.hubs) {
			command.out.device(Props.of("driver", "usb-hub").with("id", hub.alias.name).withAll(AddressProps.of(command.guest, hub)))
		}
	}
}
