// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.audio.Audio
import org.guestwright.model.audio.FileAudio
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Where the guest's sound goes on the host. */
class AudioArguments implements Section {

	override write(CommandBuilder command) {
		for (audio : command.guest.devices.audios) {
			val props = Props.of("id", "audio" + audio.id).with("driver", driver(audio)).withUnlessDefault("timer-period", audio.timerPeriod)
			if (audio instanceof FileAudio) {
				props.with("path", audio.path)
			}
			command.out.json("-audiodev", props)
		}
	}

	private def driver(Audio audio) {
		switch audio.type {
			case PULSEAUDIO: "pa"
			case FILE: "wav"
			default: audio.type.literal
		}
	}
}
