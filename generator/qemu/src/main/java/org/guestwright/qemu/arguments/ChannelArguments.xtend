// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.character.CharacterSourceType
import org.guestwright.model.serial.ChannelDevice
import org.guestwright.model.serial.ConsoleDevice
import org.guestwright.model.serial.GuestfwdTarget
import org.guestwright.model.serial.VirtioTarget
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.diagnostic.Problem
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Parallel ports, channels, and consoles that are no serial ports. */
class ChannelArguments implements Section {
	static val SPICE_AGENT = "com.redhat.spice.0"

	override write(CommandBuilder command) {
		SerialArguments.writeParallels(command)
		command.guest.devices.channels.forEach[channel(command, it)]
		for (console : command.guest.devices.consoles.filter(ConsoleDevice)) {
			switch console.target.type {
				case VIRTIO: console(command, console, "virtconsole")
				case SCLP: console(command, console, "sclpconsole")
				case SCLPLM: console(command, console, "sclplmconsole")
				default: {}
			}
		}
	}

	private def channel(CommandBuilder command, ChannelDevice channel) {
		val chardev = Chardevs.write(command, channel.chardev, channel.alias.name)
		switch target : channel.target {
			GuestfwdTarget: command.out.netdev(Props.of("type", "user").
				with("guestfwd", #[Props.of("str", GuestForwards.text(target, chardev))]).with("id", channel.alias.name))
			VirtioTarget: {
				val spice = channel.chardev.type == CharacterSourceType.SPICEVMC
				if (spice && target.name !== null && target.name != SPICE_AGENT) {
					throw new Refusal("channel.spicevmc.name", Category.CONFIG_UNSUPPORTED,
						"Unsupported spicevmc target name '" + target.name + "'", channel)
				}
				command.out.device(Props.of("driver", "virtserialport").withAll(AddressProps.of(command.guest, channel)).
					with("chardev", chardev).with("id", channel.alias.name).with("name", target.name ?: (if(spice) SPICE_AGENT)))
			}
			default: throw new Refusal(Problem.error("qemu.unsupported", "a channel for Xen is none of QEMU's",
				"take target virtio or guestfwd", channel, null))
		}
	}

	private def console(CommandBuilder command, ConsoleDevice console, String driver) {
		val chardev = Chardevs.write(command, console.chardev, console.alias.name)
		val props = Props.of("driver", driver)
		if (driver == "virtconsole") {
			props.withAll(AddressProps.of(command.guest, console))
		}
		command.out.device(props.with("chardev", chardev).with("id", console.alias.name))
	}
}
