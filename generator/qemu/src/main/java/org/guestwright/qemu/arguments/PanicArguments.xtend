// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.IsaAddress
import org.guestwright.model.platform.PanicModel
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Devices through which a guest tells that it crashed; the models that are not devices come with the machine or the CPU. */
class PanicArguments implements Section {

	override write(CommandBuilder command) {
		for (panic : command.guest.devices.panics) {
			if (panic.model == PanicModel.ISA) {
				val address = panic.address
				command.out.device(Props.of("driver", "pvpanic").with("ioport", if(address instanceof IsaAddress) address.iobase))
			} else if (panic.model == PanicModel.PVPANIC) {
				command.out.device(Props.of("driver", "pvpanic-pci").withAll(AddressProps.of(command.guest, panic)))
			}
		}
	}
}
