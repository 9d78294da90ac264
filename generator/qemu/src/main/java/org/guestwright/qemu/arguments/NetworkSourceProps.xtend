// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.eclipse.emf.ecore.EObject
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.remote.GlusterSource
import org.guestwright.model.remote.HttpCookies
import org.guestwright.model.remote.HttpSource
import org.guestwright.model.remote.HttpsSource
import org.guestwright.model.remote.FtpsSource
import org.guestwright.model.remote.IscsiSource
import org.guestwright.model.remote.NbdSource
import org.guestwright.model.remote.NetworkHost
import org.guestwright.model.remote.NetworkProtocol
import org.guestwright.model.remote.NetworkSource
import org.guestwright.model.remote.NfsSource
import org.guestwright.model.remote.RbdSource
import org.guestwright.model.remote.RemoteHost
import org.guestwright.model.remote.SshSource
import org.guestwright.model.remote.NetworkTransport
import org.guestwright.model.remote.TransferSource
import org.guestwright.model.remote.UnixHost
import org.guestwright.model.remote.VxhsSource
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image
import org.guestwright.qemu.storage.TransferUrl

/** Storage of other hosts, as QEMU's block drivers are told of it. */
class NetworkSourceProps {

	/** The properties of the driver; `objects` are the secrets and certificates that were written for the image. */
	static def Props of(Guest guest, Image image, StorageObjects objects) {
		val source = image.source as NetworkSource
		switch source {
			NbdSource:
				Props.of("driver", "nbd").with("server", socket(source.host)).with("export", source.name).with("tls-creds", objects.tls).
					with("tls-hostname", source.tlsHostname).withUnlessDefault("reconnect-delay", source.reconnect?.delay)
			RbdSource:
				rbd(image, source, objects)
			GlusterSource: {
				val name = pair(source, source.name)
				Props.of("driver", "gluster").with("volume", name.key).with("path", name.value).
					with("server", source.hosts.map[socket(it)].toList).with("debug", guest.host.storage.glusterDebugLevel)
			}
			IscsiSource:
				iscsi(source.name, tcp(source.host), source.initiator?.iqn?.name, image.auth?.username, objects.auth, source)
			SshSource:
				Props.of("driver", "ssh").with("path", source.name).with("server", inet(source.host)).
					with("user", image.auth?.username ?: source.identity?.username)
			NfsSource: {
				val server = Props.of("host", tcp(source.host).name).with("type", "inet")
				Props.of("driver", "nfs").with("server", server).with("path", source.name).
					with("user", account(guest, source.identity?.user, source)).with("group", account(guest, source.identity?.group, source))
			}
			VxhsSource:
				Props.of("driver", "vxhs").with("tls-creds", objects.tls).with("vdisk-id", source.name).with("server", inet(source.host))
			TransferSource case source.protocol == NetworkProtocol.SHEEPDOG:
				Props.of("driver", "sheepdog").with("server", socket(source.host)).with("vdi", source.name)
			TransferSource:
				transfer(image, source, objects)
		}
	}

	/** The properties of a logical unit of an iSCSI target. */
	static def Props iscsi(String name, RemoteHost host, String initiator, String user, String password, EObject about) {
		val slash = name.indexOf('/')
		val unit = if(slash < 0) "0" else name.substring(slash + 1)
		if (!unit.chars.allMatch[Character.isDigit(it)] || unit.empty) {
			throw new Refusal("disk.iscsi.unit", Category.INTERNAL_ERROR, "cannot parse target for lunStr '" + name.substring(0, slash) + "'", about)
		}
		val address = if(host.name.contains(":")) "[" + host.name + "]" else host.name
		Props.of("driver", "iscsi").with("portal", address + ":" + Guest.number(host.port, 0)).
			with("target", if(slash < 0) name else name.substring(0, slash)).with("lun", Long.parseLong(unit)).with("transport", "tcp").
			with("user", user).with("password-secret", password).with("initiator-name", initiator)
	}

	/** The cookies for a web server as one text; `null` where there are none. */
	static def String cookies(NetworkSource source) {
		val HttpCookies cookies = switch source {
			HttpSource: source.cookies
			HttpsSource: source.cookies
		}
		if(cookies === null) null else cookies.cookies.map[name + "=" + value].join("; ")
	}

	private static def rbd(Image image, RbdSource source, StorageObjects objects) {
		val name = pair(source, source.name)
		val props = Props.of("driver", "rbd").with("pool", name.key).with("image", name.value).with("snapshot", source.snapshot?.name).
			with("conf", source.config?.file)
		if (!source.hosts.empty) {
			props.with("server", source.hosts.map[inet(it)].toList)
		}
		// The uppermost layer of the image has the first secret, and what is below it is its parent.
		var Props encrypt = null
		if (image.cephEncryption !== null) {
			val List<String> secrets = objects.encryption
			for (secret : secrets.reverseView) {
				encrypt = Props.of("format", image.cephEncryption.format.literal).with("key-secret", secret).with("parent", encrypt)
			}
		}
		props.with("encrypt", encrypt)
		if (image.auth !== null) {
			props.with("user", image.auth.username).with("auth-client-required", #["cephx", "none"]).with("key-secret", objects.auth)
		}
		props
	}

	private static def transfer(Image image, TransferSource source, StorageObjects objects) {
		tcp(source.host)
		val ssl = switch source {
			HttpsSource: source.ssl
			FtpsSource: source.ssl
		}
		Props.of("driver", source.protocol.literal).with("url", TransferUrl.of(source)).with("username", image.auth?.username).
			with("password-secret", objects.auth).with("sslverify", if(ssl !== null) Boolean.valueOf(ssl.verify == YesNo.YES)).
			with("cookie-secret", objects.cookie).withUnlessDefault("timeout", source.timeout?.seconds).
			withUnlessDefault("readahead", source.readahead?.size)
	}

	private static def Props socket(NetworkHost host) {
		switch host {
			UnixHost: Props.of("type", "unix").with("path", host.socket)
			RemoteHost: Props.of("type", "inet").withAll(inet(host))
		}
	}

	private static def Props inet(NetworkHost host) {
		val server = tcp(host)
		Props.of("host", server.name).with("port", Integer.toString(Guest.number(server.port, 0)))
	}

	/** The server, which is refused where it is reached by other means than TCP. */
	private static def RemoteHost tcp(NetworkHost host) {
		if (host instanceof RemoteHost) {
			if (host.transport == NetworkTransport.RDMA) {
				throw new Refusal("disk.transport", Category.INTERNAL_ERROR, "transport protocol 'rdma' is not yet supported", host)
			}
			return host
		}
		throw new Refusal("disk.transport", Category.INTERNAL_ERROR, "only TCP protocol can be converted to InetSocketAddress", host)
	}

	private static def Pair<String, String> pair(NetworkSource source, String name) {
		val slash = if(name === null) -1 else name.indexOf('/')
		if (slash <= 0) {
			throw new Refusal("disk.name.pool", Category.XML_ERROR, "can't split path '" + name + "' into pool name and image name", source)
		}
		name.substring(0, slash) -> name.substring(slash + 1)
	}

	private static def Integer account(Guest guest, String name, NetworkSource source) {
		if (name === null) {
			return null
		}
		val digits = if(name.startsWith("+")) name.substring(1) else name
		val known = if(name.startsWith("+")) null else guest.host.storage.account(name)
		if (known !== null) {
			return known
		}
		if (digits.empty || !digits.chars.allMatch[Character.isDigit(it)]) {
			throw new Refusal("disk.nfs.account", Category.INVALID_ARGUMENT, "Failed to parse user '" + name + "'", source)
		}
		Integer.parseInt(digits)
	}
}
