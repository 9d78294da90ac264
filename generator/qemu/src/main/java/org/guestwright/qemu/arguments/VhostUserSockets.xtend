// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.Reconnect
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** Connections to processes that serve a device over the vhost-user protocol. */
class VhostUserSockets {

	/** The name of the connection of a device. */
	static def String name(String alias) {
		"chr-vu-" + alias
	}

	/** Writes the connection, and gives its name. */
	static def String write(CommandBuilder command, String path, Reconnect reconnect, String alias) {
		val props = Props.of("id", name(alias)).with("path", path)
		if (reconnect?.enabled == YesNo.YES) {
			props.with("reconnect", Guest.number(reconnect.timeout, 0))
		} else if (reconnect?.enabled == YesNo.NO) {
			props.with("reconnect", 0)
		}
		command.out.chardev("socket", props)
		name(alias)
	}
}
