// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.eclipse.emf.ecore.EObject
import org.guestwright.model.audio.Sound
import org.guestwright.model.audio.SoundCodecType
import org.guestwright.model.audio.SoundModel
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.types.YesNo
import org.guestwright.model.value.Numeral
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Sound cards; the loudspeaker of a PC is a property of the machine. */
class SoundArguments implements Section {

	override write(CommandBuilder command) {
		for (sound : command.guest.devices.sounds.filter[model != SoundModel.PCSPK]) {
			val hda = sound.model == SoundModel.ICH6 || sound.model == SoundModel.ICH9
			val audio = audio(command.guest, sound, sound.audio?.id)
			val props = if(sound.model == SoundModel.VIRTIO) VirtioProps.of(command.guest, sound, "virtio-sound", null, sound.driver)
				else Props.of("driver", driver(sound))
			props.with("id", sound.alias.name)
			if (!hda) {
				props.with("audiodev", audio)
			}
			if (sound.model == SoundModel.USB) {
				props.with("multi", if(sound.multichannel !== null) sound.multichannel == YesNo.YES else null)
			}
			props.withUnlessDefault("streams", sound.streams)
			command.out.device(props.withAll(AddressProps.of(command.guest, sound)))
			if (hda) {
				codecs(command, sound, audio)
			}
		}
	}

	private def codecs(CommandBuilder command, Sound sound, String audio) {
		val types = if(sound.codecs.empty) #[SoundCodecType.DUPLEX] else sound.codecs.map[type]
		types.forEach[type, number|
			command.out.device(Props.of("driver", "hda-" + type.literal).with("id", sound.alias.name + "-codec" + number).
				with("bus", sound.alias.name + ".0").with("cad", number).with("audiodev", audio))
		]
	}

	private def driver(Sound sound) {
		switch sound.model {
			case ES1370: "ES1370"
			case AC97: "AC97"
			case ICH6: "intel-hda"
			case ICH9: "ich9-intel-hda"
			case USB: "usb-audio"
			case SB16: "sb16"
			default: throw new Refusal("sound.model.unsupported", Category.CONFIG_UNSUPPORTED,
				"sound card model '" + sound.model.literal + "' is not supported by QEMU", sound)
		}
	}

	/** QEMU's name of the audio backend with a number; without a number, that of the first. */
	static def String audio(Guest guest, EObject user, Numeral id) {
		val audio = if(id === null) guest.devices.audios.head else guest.devices.audios.findFirst[Guest.number(it.id, 0) == id.intValue]
		if (audio === null) {
			throw new Refusal("audio.missing", Category.INTERNAL_ERROR, "unable to find audio backend for sound device", user)
		}
		"audio" + audio.id
	}
}
