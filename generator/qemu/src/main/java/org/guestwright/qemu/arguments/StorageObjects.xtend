// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.eclipse.xtend.lib.annotations.Accessors
import org.guestwright.model.remote.NbdSource
import org.guestwright.model.remote.NetworkSource
import org.guestwright.model.remote.VxhsSource
import org.guestwright.model.storage.BlockSource
import org.guestwright.model.storage.StorageEncryption
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image
import org.guestwright.qemu.storage.Nbdkit

/** The objects that an image needs beside its block nodes, by their names: passphrases, certificates, who answers reservations. */
@Accessors(PUBLIC_GETTER)
class StorageObjects {
	String reservations
	String auth
	String cookie
	String tls
	List<String> encryption = #[]

	/**
	 * Writes the objects of an image.
	 *
	 * @param storage the beginning of the names of what the storage needs
	 * @param format the beginning of the names of what the format needs
	 */
	static def StorageObjects write(CommandBuilder command, Image image, String storage, String format) {
		val objects = new StorageObjects
		val source = image.source
		if (source instanceof BlockSource) {
			objects.reservations = reservations(command, source, image)
		}
		if (source instanceof NetworkSource) {
			if (!Nbdkit.serves(command, source)) {
				if (image.auth !== null) {
					val secret = image.auth.secret
					objects.auth = Secrets.write(command, storage + "-auth-secret0", secret.uuid, secret.usage, secret)
				}
				val cookies = NetworkSourceProps.cookies(source)
				objects.cookie = if(cookies !== null) Secrets.writeText(command, storage + "-httpcookie-secret0", cookies)
			}
			objects.tls = tls(command, source, "obj" + storage + "_tls0")
		}
		objects.encryption = if(image.cephEncryption !== null) secrets(command, image.cephEncryption, storage)
			else if(image.encryption !== null) secrets(command, image.encryption, format) else #[]
		objects
	}

	private static def List<String> secrets(CommandBuilder command, StorageEncryption encryption, String name) {
		val names = newArrayList
		for (secret : encryption.secrets) {
			names.add(Secrets.write(command, name + "-encryption-secret" + names.size, secret.uuid, secret.usage, secret))
		}
		names
	}

	private static def String reservations(CommandBuilder command, BlockSource source, Image image) {
		val reservations = source.reservations
		if (reservations === null) {
			return null
		}
		if (reservations.managed == YesNo.YES) {
			return PersistentReservations.MANAGED
		}
		val id = "pr-helper-" + image.storageNode
		command.out.object(Props.of("qom-type", "pr-manager-helper").with("id", id).with("path", reservations.source.path))
		id
	}

	private static def String tls(CommandBuilder command, NetworkSource source, String id) {
		val host = command.guest.host.storage
		switch source {
			NbdSource case source.tls == YesNo.YES || source.tls === null && host.nbdTls:
				TlsCredentials.write(command, id, host.nbdTlsFolder, false, false, host.nbdTlsX509SecretUuid, id + "-secret0", source)
			VxhsSource case source.tls == YesNo.YES || source.tls === null && host.vxhsTls:
				TlsCredentials.write(command, id, host.vxhsTlsFolder, false, false, host.vxhsTlsX509SecretUuid, id + "-secret0", source)
		}
	}
}
