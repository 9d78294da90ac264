// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.eclipse.emf.ecore.EObject
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Certificates for an encrypted connection. */
class TlsCredentials {

	/**
	 * Writes the object, and that of the secret that opens the private key.
	 *
	 * @param id the name of the object
	 * @param folder where the certificates are
	 * @param listens whether QEMU is the server
	 * @param verifies whether a server asks its clients for a certificate
	 * @param secret the UUID of the secret, or `null` where the private key is not encrypted
	 * @param password the name of the secret's object
	 * @param about what needs the connection
	 * @return the name of the object
	 */
	static def String write(CommandBuilder command, String id, String folder, boolean listens, boolean verifies, String secret,
		String password, EObject about) {
		val key = if(secret !== null) Secrets.write(command, password, secret, null, about)
		val place = if(command.standalone) command.folder + "/pki" else folder
		if (command.standalone) {
			command.omit(about, "put the certificates of the encrypted connection into the folder " + place)
		}
		command.out.object(Props.of("qom-type", "tls-creds-x509").with("id", id).with("dir", place).
			with("endpoint", if(listens) "server" else "client").with("verify-peer", !listens || verifies).with("passwordid", key))
		id
	}
}
