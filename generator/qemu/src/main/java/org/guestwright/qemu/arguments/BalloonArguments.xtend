// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.memory.MemoryBalloonModel
import org.guestwright.qemu.CommandBuilder

/** The memory balloon. */
class BalloonArguments implements Section {

	override write(CommandBuilder command) {
		val balloon = command.guest.devices.memballoon
		if (balloon !== null && balloon.model != MemoryBalloonModel.NONE) {
			command.out.device(VirtioProps.of(command.guest, balloon, "virtio-balloon", balloon.model.literal, balloon.driver).
				with("id", balloon.alias.name).with("deflate-on-oom", VirtioProps.bool(balloon.autodeflate)).
				with("free-page-reporting", VirtioProps.bool(balloon.freePageReporting)).withAll(AddressProps.of(command.guest, balloon)))
		}
	}
}
