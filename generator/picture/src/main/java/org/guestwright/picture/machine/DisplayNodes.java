// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.Sound;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.input.Input;
import org.guestwright.model.video.Video;
import org.guestwright.picture.box.Kind;

/** What people see, hear and touch. */
final class DisplayNodes {
    private DisplayNodes() {}

    static Node video(Video video) {
        Node node = Node.guest(Kind.DISPLAY, "video", video);
        return video.getModel() == null
                ? node
                : node.detail(video.getModel().getType())
                        .detail(Words.count(video.getModel().getHeads(), "head", "heads"))
                        .detailIf(
                                video.getModel().getAcceleration() != null
                                        && Words.isYes(video.getModel()
                                                .getAcceleration()
                                                .getAccel3d()),
                                "3D");
    }

    static Node graphics(Graphics graphics) {
        String listen = Words.of(Words.get(graphics, "listen"));
        if (listen == null && Words.get(graphics, "listens") instanceof List<?> listens && !listens.isEmpty()) {
            EObject first = (EObject) listens.get(0);
            listen = Words.of(Words.get(first, "address"));
            listen = listen != null ? listen : Words.of(Words.get(first, "socket"));
        }
        String port = Words.of(Words.get(graphics, "port"));
        boolean chosen = port == null || port.equals("-1");
        return Node.host(Kind.DISPLAY, Words.of(graphics.getType()), graphics)
                .detail(Words.endpoint(listen, chosen ? null : port))
                .detail(Words.get(graphics, "socket"))
                .detail("display ", Words.get(graphics, "display"), "")
                .detail("TLS port ", port(Words.of(Words.get(graphics, "tlsPort"))), "")
                .detail("websocket ", port(Words.of(Words.get(graphics, "websocket"))), "");
    }

    private static String port(String port) {
        return port == null || port.equals("-1") ? null : port;
    }

    static Node sound(Sound sound) {
        return Node.guest(Kind.SOUND, "sound", sound)
                .detail(sound.getModel())
                .detail(
                        "audio ",
                        sound.getAudio() == null ? null : sound.getAudio().getId(),
                        "");
    }

    static Node audio(Audio audio) {
        return Node.host(Kind.SOUND, "audio " + audio.getId(), audio).detail(audio.getType());
    }

    static Node input(Input input) {
        EObject source = (EObject) Words.get(input, "source");
        Node node = Node.guest(Kind.INPUT, Words.of(input.getType()), input).detail(Words.get(input, "bus"));
        String path = source == null
                ? null
                : Words.of(Words.get(source, "evdev") != null ? Words.get(source, "evdev") : Words.get(source, "dev"));
        return path == null ? node : node.link("", Node.host(Kind.INPUT, path, source));
    }
}
