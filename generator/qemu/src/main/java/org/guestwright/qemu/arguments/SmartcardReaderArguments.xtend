// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.controller.CcidController
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Readers of smart cards; they are USB devices, and may be plugged into a hub. */
class SmartcardReaderArguments implements Section {

	override write(CommandBuilder command) {
		for (reader : command.guest.controllers(CcidController)) {
			command.out.device(Props.of("driver", "usb-ccid").with("id", reader.alias.name).withAll(AddressProps.of(command.guest, reader)))
		}
	}
}
