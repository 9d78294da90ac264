// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.controller.ControllerType
import org.guestwright.model.device.CcidAddress
import org.guestwright.model.smartcard.CertificateSmartcard
import org.guestwright.model.smartcard.HostSmartcard
import org.guestwright.model.smartcard.PassthroughSmartcard
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The smart card in the guest's reader: a card of the host, one made of certificates, or one at the other end of a connection. */
class SmartcardArguments implements Section {
	static val CERTIFICATES = "/etc/pki/nssdb"

	override write(CommandBuilder command) {
		val card = command.guest.devices.smartcards.head
		if (card === null) {
			return
		}
		val props = switch card {
			HostSmartcard: Props.of("driver", "ccid-card-emulated").with("backend", "nss-emulated")
			CertificateSmartcard: Props.of("driver", "ccid-card-emulated").with("backend", "certificates").
				with("cert1", card.certificates.get(0)).with("cert2", card.certificates.get(1)).with("cert3", card.certificates.get(2)).
				with("db", card.database ?: CERTIFICATES)
			PassthroughSmartcard: Props.of("driver", "ccid-card-passthru").with("chardev", Chardevs.write(command, card.chardev, card.alias.name))
		}
		val reader = AddressProps.alias(command.guest, ControllerType.CCID, (card.address as CcidAddress).controller)
		command.out.device(props.with("id", card.alias.name).with("bus", reader + ".0"))
	}
}
