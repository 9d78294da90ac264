// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.AudioFactory;
import org.guestwright.model.audio.AudioType;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.SdlGraphics;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Where the guest's sound goes: with SPICE to its client, else nowhere. The host's own sound is used only where it is allowed. */
final class DefaultAudio implements CompletionStep {
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
        if (add && !hostSound) {
            Audio audio = type == AudioType.SPICE ? AudioFactory.eINSTANCE.createSpiceAudio()
                    : AudioFactory.eINSTANCE.createNoAudio();
            audio.setId(Numeral.of(1));
            audio.setType(type);
            guest.devices().getAudios().add(audio);
        }
    }
}
