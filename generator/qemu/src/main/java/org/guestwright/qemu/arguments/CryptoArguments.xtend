// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.platform.CryptoBackend
import org.guestwright.model.platform.CryptoBackendModel
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Cryptographic accelerators, and who computes for them. */
class CryptoArguments implements Section {

	override write(CommandBuilder command) {
		for (crypto : command.guest.devices.cryptos) {
			val backend = "obj" + crypto.alias.name
			command.out.object(Props.of("qom-type", "cryptodev-backend-" + crypto.backend.model.literal).with("id", backend).
				withUnlessDefault("queues", queues(command, crypto.backend)))
			command.out.device(VirtioProps.of(command.guest, crypto, "virtio-crypto", crypto.model.literal, crypto.driver).
				with("cryptodev", backend).with("id", crypto.alias.name).withAll(AddressProps.of(command.guest, crypto)))
		}
	}

	// QEMU's own backend ends with an error where it is given more queues than one.
	private def queues(CommandBuilder command, CryptoBackend backend) {
		if (command.standalone && backend.model == CryptoBackendModel.BUILTIN && backend.queues !== null) {
			command.omit(backend, "QEMU's builtin backend has one queue")
			return null
		}
		backend.queues
	}
}
