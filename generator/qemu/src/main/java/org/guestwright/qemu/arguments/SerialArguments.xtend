// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.character.CharacterSourceType
import org.guestwright.model.graphics.SpiceGraphics
import org.guestwright.model.serial.CharacterTargetModelName
import org.guestwright.model.serial.SerialDevice
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Serial and parallel ports. Those that come with the machine are only connected. */
class SerialArguments implements Section {

	override write(CommandBuilder command) {
		val spice = command.guest.devices.graphics.exists[it instanceof SpiceGraphics]
		for (serial : command.guest.devices.serials) {
			if (serial.chardev.type != CharacterSourceType.SPICEPORT || spice) {
				val chardev = Chardevs.write(command, serial.chardev, serial.alias.name)
				if (isPartOfMachine(serial)) {
					command.out.word("-serial", "chardev:" + chardev)
				} else {
					command.out.device(device(command, serial, chardev))
				}
			}
		}
	}

	/** Parallel ports, which come after all serial ones. */
	static def writeParallels(CommandBuilder command) {
		for (parallel : command.guest.devices.parallels) {
			val chardev = Chardevs.write(command, parallel.chardev, parallel.alias.name)
			command.out.device(Props.of("driver", "isa-parallel").with("chardev", chardev).with("id", parallel.alias.name))
		}
	}

	private def device(CommandBuilder command, SerialDevice serial, String chardev) {
		val model = serial.target.model.name
		val props = Props.of("driver", model).with("chardev", chardev).with("id", serial.alias.name)
		if (model == CharacterTargetModelName.ISA_SERIAL) {
			props.with("index", Integer.parseInt(serial.target.port))
		}
		props.withAll(AddressProps.of(command.guest, serial))
	}

	private def isPartOfMachine(SerialDevice serial) {
		val model = serial.target.model?.name
		model === null || model == CharacterTargetModelName.PL011 || model == CharacterTargetModelName.NS16550A
	}
}
