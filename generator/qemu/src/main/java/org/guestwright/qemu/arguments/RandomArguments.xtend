// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.rng.BuiltinBackend
import org.guestwright.model.rng.EgdBackend
import org.guestwright.model.rng.RandomDeviceBackend
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Sources of random numbers: an object for where they come from, a device that the guest sees. */
class RandomArguments implements Section {

	override write(CommandBuilder command) {
		for (rng : command.guest.devices.rngs) {
			val object = "obj" + rng.alias.name
			switch backend : rng.backend {
				RandomDeviceBackend:
					command.out.object(Props.of("qom-type", "rng-random").with("id", object).with("filename", backend.path))
				BuiltinBackend:
					command.out.object(Props.of("qom-type", "rng-builtin").with("id", object))
				EgdBackend:
					command.out.object(Props.of("qom-type", "rng-egd").with("id", object).
						with("chardev", Chardevs.write(command, backend.chardev, rng.alias.name)))
			}
			val props = VirtioProps.of(command.guest, rng, "virtio-rng", rng.model.literal, rng.driver).with("rng", object).
				with("id", rng.alias.name)
			if (rng.rate !== null) {
				props.with("max-bytes", rng.rate.bytes).with("period", rng.rate.period ?: 1000)
			}
			command.out.device(props.withAll(AddressProps.of(command.guest, rng)))
		}
	}
}
