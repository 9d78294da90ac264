// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Map;

/** Sound cards, their codecs, and where the sound goes. */
final class SoundDevices implements DeviceOptions.Kind {
    private static final Map<String, String> CARDS = Map.of(
            "intel-hda",
            "ich6",
            "ich9-intel-hda",
            "ich9",
            "AC97",
            "ac97",
            "ES1370",
            "es1370",
            "sb16",
            "sb16",
            "usb-audio",
            "usb",
            "virtio-sound",
            "virtio");
    private static final Map<String, String> CODECS =
            Map.of("hda-duplex", "duplex", "hda-micro", "micro", "hda-output", "output");
    /** QEMU's drivers that libvirt calls otherwise. */
    private static final Map<String, String> DRIVERS = Map.of("pa", "pulseaudio", "wav", "file");

    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String plain = DeviceOptions.plain(driver);
        if (CODECS.containsKey(plain)) {
            return codec(plain, values, draft);
        }
        if (!CARDS.containsKey(plain)) {
            return null;
        }
        Tag card = draft.devices
                .add("sound")
                .attribute("model", CARDS.get(plain))
                .attribute("streams", values.get("streams"));
        audio(values.get("audiodev"), card, draft);
        if (plain.equals("usb-audio")) {
            card.attribute("multichannel", values.yesNo("multi"));
            Addresses.usb(values, card);
        } else {
            Addresses.of(values, card);
        }
        return card;
    }

    // A codec stands behind its card, on the card's bus.
    private static Tag codec(String driver, Values values, Draft draft) {
        var cards = draft.devices.all("sound");
        if (cards.isEmpty()) {
            return null;
        }
        Tag card = cards.get(cards.size() - 1);
        card.add("codec").attribute("type", CODECS.get(driver));
        audio(values.get("audiodev"), card, draft);
        values.ignore("cad");
        return card;
    }

    private static void audio(String id, Tag card, Draft draft) {
        Values backend = draft.backend("-audiodev", id);
        if (backend == null) {
            return;
        }
        String driver = backend.get("driver");
        if (driver.equals("none")) {
            return;
        }
        backend.ignore("id");
        String type = DRIVERS.getOrDefault(driver, driver);
        String number = id.matches("audio[0-9]+") ? id.substring(5) : "1";
        boolean known = draft.devices.all("audio").stream()
                .anyMatch(audio -> audio.attribute("id").equals(number));
        if (!known) {
            draft.devices
                    .add("audio")
                    .attribute("id", number)
                    .attribute("type", type)
                    .attribute("path", backend.get("path"))
                    .attribute("serverName", backend.get("server"));
        }
        if (!card.has("audio")) {
            card.child("audio").attribute("id", number);
        }
    }
}
