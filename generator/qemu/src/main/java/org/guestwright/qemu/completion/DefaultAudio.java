// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.AudioFactory;
import org.guestwright.model.audio.AudioType;
import org.guestwright.model.audio.SdlAudio;
import org.guestwright.model.audio.SdlAudioDriver;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.SdlGraphics;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Where the guest's sound goes: with SPICE to its client, else nowhere. The host's own sound is used only where it is allowed. */
final class DefaultAudio implements CompletionStep {
    private static final AudioFactory FACTORY = AudioFactory.eINSTANCE;

    @Override
    public void apply(Guest guest) {
        if (!guest.devices().getAudios().isEmpty()) {
            return;
        }
        boolean add = false;
        boolean hostSound = false;
        AudioType type = AudioType.NONE;
        for (Graphics graphics : guest.devices().getGraphics()) {
            if (graphics instanceof VncGraphics) {
                hostSound = guest.host().graphics().vncAllowHostAudio();
                type = hostSound ? type : AudioType.NONE;
                add = true;
            } else if (graphics instanceof SpiceGraphics) {
                hostSound = false;
                type = AudioType.SPICE;
                add = true;
            } else if (graphics instanceof SdlGraphics) {
                hostSound = true;
                add = true;
            }
        }
        if (guest.devices().getGraphics().isEmpty()) {
            hostSound = guest.host().graphics().nogfxAllowHostAudio();
            add = true;
        }
        Audio audio = !add
                ? null
                : hostSound
                        ? ofHost(guest)
                        : type == AudioType.SPICE ? FACTORY.createSpiceAudio() : FACTORY.createNoAudio();
        if (audio != null) {
            audio.setId(Numeral.of(1));
            audio.setType(hostSound ? audio.getType() : type);
            guest.devices().getAudios().add(audio);
        }
    }

    // The variables that QEMU itself once went by; without them nothing is said of sound.
    private static Audio ofHost(Guest guest) {
        String driver = guest.host().identity().variable("QEMU_AUDIO_DRV");
        if (driver == null) {
            return null;
        }
        Audio audio =
                switch (driver) {
                    case "none" -> of(FACTORY.createNoAudio(), AudioType.NONE);
                    case "alsa" -> of(FACTORY.createAlsaAudio(), AudioType.ALSA);
                    case "coreaudio" -> of(FACTORY.createCoreAudio(), AudioType.COREAUDIO);
                    case "jack" -> of(FACTORY.createJackAudio(), AudioType.JACK);
                    case "oss" -> of(FACTORY.createOssAudio(), AudioType.OSS);
                    case "pa" -> of(FACTORY.createPulseAudio(), AudioType.PULSEAUDIO);
                    case "pipewire" -> of(FACTORY.createPipewireAudio(), AudioType.PIPEWIRE);
                    case "sdl" -> of(FACTORY.createSdlAudio(), AudioType.SDL);
                    case "spice" -> of(FACTORY.createSpiceAudio(), AudioType.SPICE);
                    case "wav" -> of(FACTORY.createFileAudio(), AudioType.FILE);
                    case "dbus" -> of(FACTORY.createDbusAudio(), AudioType.DBUS);
                    default -> throw new Refusal(
                            "audio.driver",
                            Category.INTERNAL_ERROR,
                            "Unknown QEMU_AUDIO_DRV setting " + driver,
                            guest.domain());
                };
        if (audio instanceof SdlAudio sdl) {
            sdl.setDriver(SdlAudioDriver.get(guest.host().identity().variable("SDL_AUDIODRIVER")));
        }
        return audio;
    }

    private static Audio of(Audio audio, AudioType type) {
        audio.setType(type);
        return audio;
    }
}
