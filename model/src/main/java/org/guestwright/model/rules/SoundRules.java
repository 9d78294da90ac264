// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.audio.AudioPackage.Literals.*;

import org.guestwright.model.audio.Sound;
import org.guestwright.model.audio.SoundCodec;
import org.guestwright.model.audio.SoundCodecType;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.domain.Domain;

/** Sound cards. */
final class SoundRules extends Subject<Sound> {
    SoundRules() {
        super(SOUND, Stage.DEVICE);

        wrong("sound.audio", "no audio device with ID %s", (sound, machine) -> sound.getAudio()
                        .getId()
                        .longValue())
                .at(SOUND__AUDIO)
                .across()
                .advice("add the audio")
                .when((sound, machine) -> sound.getAudio() != null
                        && isSet(sound.getAudio().getId())
                        && !hasAudio(machine.domain(), sound.getAudio().getId().longValue()));
        internal("sound.model", "sound card model '%s' is not supported by qemu", (sound, machine) -> sound.getModel())
                .at(SOUND__MODEL)
                .advice("take ich9")
                .when(sound -> sound.getModel() == SoundModel.ICH7);
        unsupported("sound.sb16.machine", "sound card model 'sb16' needs an ISA bus, which this machine does not have")
                .at(SOUND__MODEL)
                .advice("take another model")
                .when((sound, machine) -> sound.getModel() == SoundModel.SB16
                        && (machine.isPseries()
                                || machine.isS390()
                                || machine.isArmVirt()
                                || machine.isRiscvVirt()
                                || machine.isLoongarchVirt()));
        lacking("usb", SoundModel.USB, "usb-audio", "usb-audio controller is not supported by this QEMU binary");
        lacking(
                "ich9",
                SoundModel.ICH9,
                "ich9-intel-hda",
                "The ich9-intel-hda audio controller is not supported in this QEMU binary");
        lacking(
                "virtio",
                SoundModel.VIRTIO,
                "virtio-sound",
                "virtio-sound controller is not supported in this QEMU binary");
        codec(SoundCodecType.DUPLEX, "hda-duplex");
        codec(SoundCodecType.MICRO, "hda-micro");
        codec(SoundCodecType.OUTPUT, "hda-output");
    }

    private void lacking(String name, SoundModel model, String flag, String message) {
        unsupported("sound." + name + ".unsupported", message)
                .lacking(flag)
                .at(SOUND__MODEL)
                .advice("take another model")
                .when(sound -> sound.getModel() == model);
    }

    private void codec(SoundCodecType type, String device) {
        unsupported("sound.codec." + type.getLiteral(), device + " not supported in this QEMU binary")
                .lacking(device)
                .at(SOUND__CODECS)
                .advice("take another codec")
                .when(sound -> {
                    for (SoundCodec codec : sound.getCodecs()) {
                        if (codec.getType() == type) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    static boolean hasAudio(Domain domain, long id) {
        return domain.getDevices().getAudios().stream()
                .anyMatch(audio -> audio.getId() != null && audio.getId().longValue() == id);
    }
}
