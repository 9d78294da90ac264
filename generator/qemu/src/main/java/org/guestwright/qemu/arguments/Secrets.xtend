// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.nio.charset.StandardCharsets
import java.util.Base64
import javax.crypto.Cipher
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec
import org.eclipse.emf.ecore.EObject
import org.guestwright.model.diagnostic.Problem
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/**
 * Passphrases for QEMU. libvirt encrypts them with the guest's master key (AES-256, CBC); a person who runs QEMU without libvirt
 * puts them into files.
 */
class Secrets {

	/**
	 * Writes the object of a secret that libvirt keeps.
	 *
	 * @param id the name of the object
	 * @param uuid the secret's UUID, or `null`
	 * @param usage what the secret is for, or `null`
	 * @param about what needs the secret
	 * @return the name of the object
	 */
	static def String write(CommandBuilder command, String id, String uuid, String usage, EObject about) {
		if (command.standalone) {
			val file = command.folder + "/" + id
			command.omit(about, "put the secret into the file " + file)
			command.out.object(Props.of("qom-type", "secret").with("id", id).with("file", file))
			return id
		}
		val value = command.guest.host.secrets.value(uuid, usage)
		if (value === null) {
			throw new Refusal(Problem.error("secret.missing",
				"Secret not found: no secret with matching " + if(uuid !== null) "uuid '" + uuid + "'" else "usage '" + usage + "'",
				"let the host know the secret, or take the standalone style, which reads it from a file", about, null))
		}
		writeEncrypted(command, id, value)
	}

	/** Writes the object of a text that only QEMU shall read. */
	static def String writeText(CommandBuilder command, String id, String text) {
		if (command.standalone) {
			command.out.object(Props.of("qom-type", "secret").with("id", id).with("data", text))
			return id
		}
		writeEncrypted(command, id, text.getBytes(StandardCharsets.UTF_8))
	}

	private static def writeEncrypted(CommandBuilder command, String id, byte[] value) {
		val secrets = command.guest.host.secrets
		val vector = secrets.vector
		val cipher = Cipher.getInstance("AES/CBC/PKCS5Padding")
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secrets.masterKey, "AES"), new IvParameterSpec(vector))
		val base64 = Base64.encoder
		command.out.object(Props.of("qom-type", "secret").with("id", id).with("data", base64.encodeToString(cipher.doFinal(value))).
			with("keyid", "masterKey0").with("iv", base64.encodeToString(vector)).with("format", "base64"))
		id
	}
}
