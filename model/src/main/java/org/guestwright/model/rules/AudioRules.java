// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.audio.AudioPackage.Literals.AUDIO;
import static org.guestwright.model.audio.AudioPackage.Literals.AUDIO__ID;
import static org.guestwright.model.audio.AudioPackage.Literals.AUDIO__TYPE;

import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.AudioType;

/** Where the host plays the guest's sound. */
final class AudioRules extends Subject<Audio> {
    AudioRules() {
        super(AUDIO, Stage.DEVICE);

        wrong("audio.id.double", "audio ID %s is used multiple times", (audio, machine) -> number(audio.getId(), 0))
                .at(AUDIO__ID)
                .across()
                .advice("give each an ID of its own")
                .when((audio, machine) -> machine.domain().getDevices().getAudios().stream()
                        .anyMatch(other -> other != audio && number(other.getId(), 0) == number(audio.getId(), 0)));
        unsupported("audio.spice", "Spice audio is not supported without spice graphics")
                .at(AUDIO__TYPE)
                .across()
                .advice("add graphics spice")
                .when((audio, machine) ->
                        audio.getType() == AudioType.SPICE && !CharacterSourceRules.hasSpice(machine.domain()));
        unsupported("audio.dbus", "D-Bus audio is not supported with this QEMU")
                .lacking("display-dbus")
                .at(AUDIO__TYPE)
                .advice("take another type")
                .when(audio -> audio.getType() == AudioType.DBUS);
    }
}
