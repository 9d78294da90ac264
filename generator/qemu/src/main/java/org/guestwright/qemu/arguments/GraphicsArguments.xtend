// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.graphics.AddressListen
import org.guestwright.model.graphics.DbusGraphics
import org.guestwright.model.graphics.EglHeadlessGraphics
import org.guestwright.model.graphics.Graphics
import org.guestwright.model.graphics.GraphicsListen
import org.guestwright.model.graphics.NetworkListen
import org.guestwright.model.graphics.NoListen
import org.guestwright.model.graphics.SdlGraphics
import org.guestwright.model.graphics.SocketListen
import org.guestwright.model.graphics.SpiceGraphics
import org.guestwright.model.graphics.VncGraphics
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The displays. */
class GraphicsArguments implements Section {
	static val MOST_DISPLAYS = 99L
	static val VNC_CREDENTIALS = "vnc-tls-creds0"

	override write(CommandBuilder command) {
		for (graphics : command.guest.devices.graphics) {
			switch graphics {
				SdlGraphics: sdl(command, graphics)
				VncGraphics: vnc(command, graphics)
				SpiceGraphics: SpiceArguments.write(command, graphics)
				EglHeadlessGraphics: command.out.pairs("-display", "egl-headless", Props.of("rendernode", graphics.gl?.rendernode))
				DbusGraphics: bus(command, graphics)
				default: throw new Refusal("graphics.unsupported", Category.CONFIG_UNSUPPORTED,
					"unsupported graphics type '" + graphics.type.literal + "'", graphics)
			}
		}
	}

	private def sdl(CommandBuilder command, SdlGraphics graphics) {
		if (graphics.xauth !== null) {
			command.environment.put("XAUTHORITY", graphics.xauth)
		}
		if (graphics.display !== null) {
			command.environment.put("DISPLAY", graphics.display)
		}
		if (graphics.fullscreen == YesNo.YES) {
			command.out.flag("-full-screen")
		}
		command.out.pairs("-display", "sdl", Props.of("gl", if(graphics.gl !== null) graphics.gl.enable == YesNo.YES else null))
	}

	private def vnc(CommandBuilder command, VncGraphics graphics) {
		val host = command.guest.host.graphics
		val listen = graphics.listens.head
		val props = Props.of
		if (!(listen instanceof SocketListen) && !(listen instanceof NoListen)) {
			props.withUnlessDefault("websocket", graphics.websocket)
			// nobody has looked for a port that is free
			props.with("to", if(command.standalone && graphics.autoport == YesNo.YES) MOST_DISPLAYS else null)
		}
		props.with("share", graphics.sharePolicy)
		if (graphics.passwd !== null || host.vncPassword) {
			props.with("password", true)
			password(command, graphics)
		}
		if (host.vncTls) {
			props.with("tls-creds", TlsCredentials.write(command, VNC_CREDENTIALS, host.vncTlsX509CertDir, true, host.vncTlsX509Verify,
				host.vncTlsX509SecretUuid, VNC_CREDENTIALS + "-secret0", graphics))
		}
		if (host.vncSasl) {
			props.with("sasl", true)
			if (host.saslFolder !== null) {
				command.environment.put("SASL_CONF_PATH", host.saslFolder)
			}
		}
		props.with("power-control", if(graphics.powerControl !== null) graphics.powerControl == YesNo.YES else null)
		command.out.pairs("-vnc", vncPlace(command, graphics, listen), props.with("audiodev", SoundArguments.audio(command.guest, graphics, graphics.audio?.id)))
		if (graphics.keymap !== null) {
			command.out.word("-k", graphics.keymap)
		}
	}

	private def vncPlace(CommandBuilder command, VncGraphics graphics, GraphicsListen listen) {
		switch listen {
			SocketListen: "vnc=unix:" + command.place(listen.socket)
			NoListen: "none"
			default: {
				val port = Guest.number(graphics.port, 0)
				if (port < 5900 || port > 65535) {
					throw new Refusal("graphics.vnc.port", Category.CONFIG_UNSUPPORTED, "vnc port must be in range [5900,65535]", graphics)
				}
				val address = address(listen) ?: ""
				(if(address.contains(":")) "[" + address + "]" else address) + ":" + (port - 5900)
			}
		}
	}

	private def bus(CommandBuilder command, DbusGraphics graphics) {
		val props = Props.of
		if (graphics.p2p == YesNo.YES) {
			props.with("p2p", true)
		} else {
			// without libvirt's own bus there is that of the user's session
			val own = command.standalone && graphics.address.startsWith("unix:path=" + command.guest.host.graphics.busFolder + "/")
			props.with("addr", if(own) null else graphics.address)
		}
		if (graphics.gl !== null) {
			props.with("gl", graphics.gl.enable == YesNo.YES).with("rendernode", graphics.gl.rendernode)
		}
		if (graphics.audio !== null) {
			props.with("audiodev", SoundArguments.audio(command.guest, graphics, graphics.audio.id))
		}
		command.out.pairs("-display", "dbus", props)
	}

	/** libvirt sets passwords through its monitor, where no other user of the host sees them. */
	static def password(CommandBuilder command, Graphics graphics) {
		if (command.standalone) {
			command.omit(graphics, "its password is not on the line, where every user of the host would see it: set it through the monitor (" +
				MonitorArguments.socket(command) + ", 'set_password'); until then nobody gets in")
		}
	}

	static def String address(GraphicsListen listen) {
		switch listen {
			AddressListen: listen.address
			NetworkListen: listen.address
		}
	}
}
