// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.character.CharacterEndpoint
import org.guestwright.model.character.CharacterProtocolType
import org.guestwright.model.character.CharacterSource
import org.guestwright.model.device.Reconnect
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.redirection.RedirectedDevice
import org.guestwright.model.smartcard.Smartcard
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The host's end of character devices. */
class Chardevs {

	/**
	 * Writes the option for a source.
	 *
	 * @param alias the name of the device that it belongs to
	 * @return the name of the source
	 */
	static def String write(CommandBuilder command, CharacterSource source, String alias) {
		val id = "char" + alias
		val props = Props.of("id", id)
		val end = source.sources.head
		val head = switch source.type {
			case NULL, case VC, case PTY, case STDIO: source.type.literal
			case DEV: { props.with("path", end.path) if(alias.startsWith("parallel")) "parallel" else "serial" }
			case PIPE: { props.with("path", end.path) "pipe" }
			case FILE: { file(command, end, alias, props) "file" }
			case UNIX: { unix(command, end, alias, props) "socket" }
			case TCP: { tcp(command, source, end, props) "socket" }
			case UDP: { udp(source, props) "udp" }
			case SPICEVMC: { props.with("name", spiceUse(source)) "spicevmc" }
			case SPICEPORT: { props.with("name", end.channel) "spiceport" }
			case DBUS: { props.with("name", end.channel) "dbus" }
			case QEMU_VDAGENT: { vdagent(end, props) "qemu-vdagent" }
			default: throw new Refusal("chardev.unsupported", Category.CONFIG_UNSUPPORTED, "unsupported chardev '" + source.type.literal + "'", source)
		}
		val log = source.log
		if (log !== null) {
			if (command.standalone) {
				props.with("logfile", log.file).with("logappend", VirtioProps.bool(log.append))
			} else {
				props.with("logfile", command.passDescriptor("log", alias)).with("logappend", true)
			}
		}
		command.out.chardev(head, props)
		id
	}

	private static def spiceUse(CharacterSource source) {
		switch source.eContainer {
			RedirectedDevice: "usbredir"
			Smartcard: "smartcard"
			default: "vdagent"
		}
	}

	private static def file(CommandBuilder command, CharacterEndpoint end, String alias, Props props) {
		if (command.standalone) {
			props.with("path", end.path).with("append", VirtioProps.bool(end.append))
		} else {
			props.with("path", command.passDescriptor("source", alias)).with("append", true)
		}
	}

	private static def unix(CommandBuilder command, CharacterEndpoint end, String alias, Props props) {
		val listens = end === null || end.path === null || end.mode != "connect"
		if (listens && !command.standalone) {
			props.with("fd", command.guest.host.identity.descriptor("listen", alias))
		} else {
			props.with("path", end?.path ?: command.folder + "/" + alias + ".sock")
		}
		if (listens) {
			props.with("server", true).with("wait", false)
		}
		reconnect(end?.reconnect, props)
	}

	private static def tcp(CommandBuilder command, CharacterSource source, CharacterEndpoint end, Props props) {
		props.with("host", end.host).with("port", end.service)
		if (source.protocol !== null && source.protocol.type == CharacterProtocolType.TELNET) {
			props.with("telnet", true)
		}
		if (end.mode == "bind") {
			props.with("server", true).with("wait", false)
		}
		reconnect(end?.reconnect, props)
		val host = command.guest.host.characters
		if (end.tls == YesNo.YES || end.tls === null && host.chardevTls) {
			val id = props.get("id") as String
			props.with("tls-creds", TlsCredentials.write(command, "obj" + id + "_tls0", host.chardevTlsX509CertDir, end.mode == "bind",
				host.chardevTlsX509Verify, host.chardevTlsX509SecretUuid, id + "-secret0", source))
		}
	}

	private static def udp(CharacterSource source, Props props) {
		val bind = source.sources.findFirst[mode == "bind"]
		val connect = source.sources.findFirst[mode != "bind"]
		props.with("host", connect?.host ?: "").with("port", connect?.service).with("localaddr", bind?.host ?: "").
			with("localport", bind?.service ?: "0")
	}

	private static def vdagent(CharacterEndpoint end, Props props) {
		props.with("name", "vdagent")
		if (end?.clipboard !== null) {
			props.with("clipboard", end.clipboard.copypaste == YesNo.YES)
		}
		if (end?.mouse !== null) {
			props.with("mouse", end.mouse.mode.literal == "client")
		}
	}

	/** Whether QEMU tries again where the other side goes away, and after how many seconds. */
	static def reconnect(Reconnect reconnect, Props props) {
		if (reconnect !== null) {
			if (reconnect.enabled == YesNo.YES) {
				props.with("reconnect", Guest.number(reconnect.timeout, 0))
			} else if (reconnect.enabled == YesNo.NO) {
				props.with("reconnect", 0)
			}
		}
	}
}
