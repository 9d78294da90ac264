// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Category
import org.guestwright.model.graphics.NoListen
import org.guestwright.model.graphics.SocketListen
import org.guestwright.model.graphics.SpiceChannelMode
import org.guestwright.model.graphics.SpiceGraphics
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** A SPICE display. The order of its options is that of libvirt, and some of them come more than once. */
class SpiceArguments {
	static def write(CommandBuilder command, SpiceGraphics spice) {
		val host = command.guest.host.graphics
		val props = place(command, spice)
		if (host.spiceSasl) {
			props.with("sasl", true)
			if (host.saslFolder !== null) {
				command.environment.put("SASL_CONF_PATH", host.saslFolder)
			}
		}
		if (spice.mouse !== null) {
			props.with("agent-mouse", spice.mouse.mode.literal == "client")
		}
		if (spice.passwd === null && !host.spicePassword) {
			props.with("disable-ticketing", true)
		} else {
			GraphicsArguments.password(command, spice)
		}
		if (props.get("tls-port") !== null) {
			props.with("x509-dir", certificates(command, spice, host.spiceTlsFolder))
		}
		channels(spice, props)
		looks(spice, props)
		command.out.pairs("-spice", null, props.with("seamless-migration", true))
		if (spice.keymap !== null) {
			command.out.word("-k", spice.keymap)
		}
	}

	private static def place(CommandBuilder command, SpiceGraphics spice) {
		switch listen : spice.listens.head {
			SocketListen: Props.of("unix", true).with("addr", command.place(listen.socket))
			NoListen: Props.of("port", 0)
			default: {
				val props = Props.of
				val port = Guest.number(spice.port, 0)
				val tlsPort = Guest.number(spice.tlsPort, 0)
				if (port > 0) {
					props.with("port", port)
				}
				if (tlsPort > 0) {
					props.with("tls-port", tlsPort)
				}
				if (port > 0 || tlsPort > 0) {
					props.with("addr", GraphicsArguments.address(listen))
				}
				props
			}
		}
	}

	private static def certificates(CommandBuilder command, SpiceGraphics spice, String folder) {
		if (!command.standalone) {
			return folder
		}
		val own = command.folder + "/pki"
		command.omit(spice, "put the certificates of the encrypted port into the folder " + own)
		own
	}

	private static def channels(SpiceGraphics spice, Props props) {
		val secure = props.get("tls-port") !== null
		val plain = props.get("port") !== null || props.get("unix") !== null
		val channels = newArrayList
		if (spice.defaultMode !== null) {
			check(spice, spice.defaultMode, secure, plain, "defaultMode secure requested", "defaultMode insecure requested")
			channels.add(channel(spice.defaultMode, "default"))
		}
		for (channel : spice.channels) {
			check(spice, channel.mode, secure, plain, "secure channels set", "insecure channels set")
			channels.add(channel(channel.mode, channel.name.literal))
		}
		props.with("channels", if(channels.empty) null else channels)
	}

	private static def channel(SpiceChannelMode mode, String name) {
		Props.of(if(mode == SpiceChannelMode.SECURE) "tls-channel" else "plaintext-channel", name)
	}

	private static def check(SpiceGraphics spice, SpiceChannelMode mode, boolean secure, boolean plain, String ifSecure, String ifPlain) {
		if (mode == SpiceChannelMode.SECURE && !secure) {
			refuse(spice, ifSecure + " in XML configuration, but TLS connection is not available")
		}
		if (mode == SpiceChannelMode.INSECURE && !plain) {
			refuse(spice, ifPlain + " in XML configuration, but plaintext connection is not available")
		}
	}

	private static def refuse(SpiceGraphics spice, String reason) {
		throw new Refusal("graphics.spice.channel", Category.CONFIG_UNSUPPORTED, "spice " + reason, spice)
	}

	private static def looks(SpiceGraphics spice, Props props) {
		props.with("image-compression", spice.image?.compression).with("jpeg-wan-compression", spice.jpeg?.compression).
			with("zlib-glz-wan-compression", spice.zlib?.compression).with("playback-compression", spice.playback?.compression).
			with("streaming-video", spice.streaming?.mode)
		if (spice.clipboard !== null && spice.clipboard.copypaste == YesNo.NO) {
			props.with("disable-copy-paste", true)
		}
		if (spice.filetransfer !== null && spice.filetransfer.enable == YesNo.NO) {
			props.with("disable-agent-file-xfer", true)
		}
		if (spice.gl !== null && spice.gl.enable == YesNo.YES) {
			props.with("gl", true).with("rendernode", spice.gl.rendernode)
		}
	}
}
