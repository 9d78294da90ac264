// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.input.EmulatedInput
import org.guestwright.model.input.EvdevInput
import org.guestwright.model.input.Input
import org.guestwright.model.input.InputBus
import org.guestwright.model.input.InputType
import org.guestwright.model.input.PassthroughInput
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Keyboards, mice, tablets; those on PS/2 ports come with the machine. */
class InputArguments implements Section {

	override write(CommandBuilder command) {
		for (input : command.guest.devices.inputs) {
			switch input {
				EvdevInput: command.out.object(evdev(input))
				PassthroughInput: virtio(command, input, "virtio-input-host", input.source.evdev)
				EmulatedInput case input.bus == InputBus.VIRTIO: virtio(command, input, "virtio-" + input.type.literal, null)
				EmulatedInput case input.bus == InputBus.USB:
					command.out.device(Props.of("driver", if(input.type == InputType.KEYBOARD) "usb-kbd" else "usb-" + input.type.literal).
						with("id", input.alias.name).withAll(AddressProps.of(command.guest, input)))
			}
		}
	}

	// Virtio input is as young as the newer standard: its models make no difference.
	private def virtio(CommandBuilder command, Input input, String name, String evdev) {
		command.out.device(VirtioProps.of(command.guest, input, name, null, input.driver).with("id", input.alias.name).
			with("evdev", evdev).withAll(AddressProps.of(command.guest, input)))
	}

	private def evdev(EvdevInput input) {
		Props.of("qom-type", "input-linux").with("id", input.alias.name).with("evdev", input.source.dev).
			with("repeat", VirtioProps.bool(input.source.repeat)).with("grab_all", if(input.source.grab !== null) Boolean.TRUE).
			with("grab-toggle", input.source.grabToggle)
	}
}
