// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Cryptographic accelerators, and who computes for them. */
class CryptoArguments implements Section {

	override write(CommandBuilder command) {
		for (crypto : command.guest.devices.cryptos) {
			val backend = "obj" + crypto.alias.name
			command.out.object(Props.of("qom-type", "cryptodev-backend-" + crypto.backend.model.literal).with("id", backend).
				withUnlessDefault("queues", crypto.backend.queues))
			command.out.device(VirtioProps.of(command.guest, crypto, "virtio-crypto", crypto.model.literal, crypto.driver).
				with("cryptodev", backend).with("id", crypto.alias.name).withAll(AddressProps.of(command.guest, crypto)))
		}
	}
}
