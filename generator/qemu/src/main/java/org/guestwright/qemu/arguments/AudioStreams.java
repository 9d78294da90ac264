// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.audio.AudioPackage;
import org.guestwright.model.audio.AudioSettings;
import org.guestwright.model.audio.AudioStream;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.option.Props;

/** The properties of audio backends and their streams; QEMU has libvirt's names for them, with a hyphen before each word. */
final class AudioStreams {
    /** Names that are not the same. */
    private static final Set<EAttribute> NOT_QEMUS = Set.of(
            AudioPackage.Literals.AUDIO__ID,
            AudioPackage.Literals.AUDIO__TYPE,
            AudioPackage.Literals.AUDIO__TIMER_PERIOD,
            AudioPackage.Literals.SDL_AUDIO__DRIVER,
            AudioPackage.Literals.PIPEWIRE_AUDIO__RUNTIME_DIR);

    private static final Map<EAttribute, String> NAMES = new ConcurrentHashMap<>();

    private AudioStreams() {}

    /** Adds what a backend has of its own. */
    static void backend(EObject audio, Props props) {
        attributes(audio, audio.eClass(), props);
    }

    /** Adds a direction of sound. */
    static void stream(String name, EObject stream, Props props) {
        if (!(stream instanceof AudioStream common)) {
            return;
        }
        Props own = Props.of();
        attributes(stream, AudioPackage.Literals.AUDIO_STREAM, own);
        AudioSettings settings = common.getSettings();
        if (settings != null && common.getFixedSettings() == YesNo.YES) {
            own.with("frequency", settings.getFrequency())
                    .with("channels", settings.getChannels())
                    .with("format", settings.getFormat());
        }
        attributes(stream, stream.eClass(), own);
        if (!own.isEmpty()) {
            props.with(name, own);
        }
    }

    private static void attributes(EObject object, EClass type, Props props) {
        for (EAttribute attribute : type.getEAttributes()) {
            Object value = object.eGet(attribute);
            if (!NOT_QEMUS.contains(attribute)) {
                props.with(name(attribute), value instanceof YesNo choice ? (Object) (choice == YesNo.YES) : value);
            }
        }
    }

    private static String name(EAttribute attribute) {
        return NAMES.computeIfAbsent(attribute, AudioStreams::words);
    }

    private static String words(EAttribute attribute) {
        return attribute == AudioPackage.Literals.OSS_AUDIO__TRY_MMAP
                ? "try-mmap"
                : attribute == AudioPackage.Literals.PULSE_AUDIO__SERVER_NAME
                        ? "server"
                        : attribute.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
