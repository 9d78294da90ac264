// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** No devices and settings but those that are named, and libvirt's monitor. */
class MonitorArguments implements Section {

	override write(CommandBuilder command) {
		val out = command.out
		if (command.guest.devices.graphics.empty) {
			out.word("-display", "none")
		}
		out.flag("-no-user-config")
		out.flag("-nodefaults")
		if (!command.standalone) {
			out.chardev("socket", Props.of("id", "charmonitor").with("fd", command.guest.host.descriptor("monitor", "monitor")).
				with("server", true).with("wait", false))
			out.pairs("-mon", null, Props.of("chardev", "charmonitor").with("id", "monitor").with("mode", "control"))
		}
	}
}
