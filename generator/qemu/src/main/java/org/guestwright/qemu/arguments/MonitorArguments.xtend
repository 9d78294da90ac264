// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.graphics.SpiceGraphics
import org.guestwright.model.graphics.VncGraphics
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** No devices and settings but those that are named; libvirt's monitor, or one for the person who has to set a password. */
class MonitorArguments implements Section {

	/** Where the monitor of a standalone line listens. */
	static def String socket(CommandBuilder command) {
		command.folder + "/monitor.sock"
	}

	private def hasPassword(CommandBuilder command) {
		val host = command.guest.host.graphics
		command.guest.devices.graphics.exists[
			switch it {
				VncGraphics: passwd !== null || host.vncPassword
				SpiceGraphics: passwd !== null || host.spicePassword
				default: false
			}
		]
	}

	override write(CommandBuilder command) {
		val out = command.out
		if (command.guest.devices.graphics.empty) {
			out.word("-display", "none")
		}
		out.flag("-no-user-config")
		out.flag("-nodefaults")
		if (command.standalone) {
			if (hasPassword(command)) {
				out.chardev("socket", Props.of("id", "charmonitor").with("path", socket(command)).with("server", true).with("wait", false))
				out.pairs("-mon", null, Props.of("chardev", "charmonitor").with("id", "monitor").with("mode", "readline"))
			}
		} else {
			out.chardev("socket", Props.of("id", "charmonitor").with("fd", command.guest.host.identity.descriptor("monitor", "monitor")).
				with("server", true).with("wait", false))
			out.pairs("-mon", null, Props.of("chardev", "charmonitor").with("id", "monitor").with("mode", "control"))
		}
	}
}
