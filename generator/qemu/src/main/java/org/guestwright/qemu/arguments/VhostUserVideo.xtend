// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.types.YesNo
import org.guestwright.model.video.Video
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** A graphics card whose picture another process draws. */
package class VhostUserVideo {

	/** Writes the connection to the process, and gives its name. */
	static def String connect(CommandBuilder command, Video video) {
		val alias = video.alias.name
		val id = "chr-vu-" + alias
		val props = Props.of("id", id)
		if (command.standalone) {
			val socket = command.folder + "/" + alias + ".sock"
			val node = video.model.acceleration?.rendernode ?: command.guest.host.graphics.renderNode
			command.accompany("the process that draws for " + alias + ", which must be listening before QEMU starts",
				"vhost-user-gpu", "--socket-path=" + socket, "--virgl", "--render-node=" + node)
			props.with("path", socket)
		} else {
			props.with("fd", command.guest.host.identity.descriptor("vhost-user", alias))
		}
		command.out.chardev("socket", props)
		id
	}

	/** The first properties of the card. */
	static def Props card(Guest guest, Video video) {
		if (video.model.primary == YesNo.YES && guest.has(Capability.DEVICE_VHOST_USER_VGA)) {
			Props.of("driver", "vhost-user-vga")
		} else {
			VirtioProps.of(guest, video, "vhost-user-gpu", null, video.driver)
		}
	}
}
