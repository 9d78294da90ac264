// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.eclipse.emf.ecore.EObject
import org.guestwright.model.audio.Audio
import org.guestwright.model.audio.PipewireAudio
import org.guestwright.model.audio.SdlAudio
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Where the guest's sound goes on the host. */
class AudioArguments implements Section {
	static val PIPEWIRE_FOLDER = "PIPEWIRE_RUNTIME_DIR"

	override write(CommandBuilder command) {
		for (audio : command.guest.devices.audios) {
			val props = Props.of("id", "audio" + audio.id).with("driver", driver(audio)).withUnlessDefault("timer-period", audio.timerPeriod)
			AudioStreams.backend(audio, props)
			AudioStreams.stream("in", part(audio, "input"), props)
			AudioStreams.stream("out", part(audio, "output"), props)
			switch audio {
				SdlAudio case audio.driver !== null: command.environment.put("SDL_AUDIODRIVER", audio.driver.literal)
				PipewireAudio: pipewire(command, audio)
			}
			command.out.json("-audiodev", props)
		}
	}

	private def pipewire(CommandBuilder command, PipewireAudio audio) {
		val host = command.guest.host
		val folder = audio.runtimeDir ?: host.identity.variable(PIPEWIRE_FOLDER) ?: host.identity.variable("XDG_RUNTIME_DIR")
		if (folder !== null) {
			command.environment.put(PIPEWIRE_FOLDER, folder)
		}
	}

	private def part(Audio audio, String name) {
		audio.eGet(audio.eClass.getEStructuralFeature(name)) as EObject
	}

	private def driver(Audio audio) {
		switch audio.type {
			case PULSEAUDIO: "pa"
			case FILE: "wav"
			default: audio.type.literal
		}
	}
}
