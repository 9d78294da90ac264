// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.List;

/** What QEMU has without being told, and libvirt has only when told, or the other way. */
final class Defaults {
    private static final long USUAL_MEMORY = 128L << 20;

    private Defaults() {}

    static void apply(List<LineOption> options, Draft draft) {
        if (draft.domain.child("memory").text() == null) {
            Size.write(draft.domain.child("memory"), USUAL_MEMORY);
        }
        acpi(draft);
        if (!draft.devices.has("memballoon")) {
            draft.devices.add("memballoon").attribute("model", "none");
        }
        ofTheMachine(options, draft);
        for (LineOption option : options) {
            switch (option.name()) {
                case "-nographic" -> {
                    if (!draft.devices.has("serial")) {
                        draft.devices.add("serial").attribute("type", "pty");
                    }
                }
                case "-watchdog-action" -> draft.devices
                        .all("watchdog")
                        .forEach(watchdog -> watchdog.attribute("action", option.value()));
                default -> {}
            }
        }
    }

    // A PC has a graphics card, a display and a network card, unless it is told otherwise.
    private static void ofTheMachine(List<LineOption> options, Draft draft) {
        if (!draft.isX86() || names(options, "-nodefaults")) {
            return;
        }
        if (!names(options, "-net", "-nic", "-netdev")) {
            draft.devices
                    .add("interface")
                    .attribute("type", "user")
                    .child("model")
                    .attribute("type", "e1000");
        }
        if (!draft.devices.has("video") && !names(options, "-vga", "-nographic")) {
            draft.devices.add("video").child("model").attribute("type", "vga");
        }
        if (!draft.devices.has("graphics") && !names(options, "-nographic", "-display", "-vnc")) {
            draft.devices.add("graphics").attribute("type", "sdl");
        }
    }

    private static boolean names(List<LineOption> options, String... names) {
        return options.stream().anyMatch(option -> List.of(names).contains(option.name()));
    }

    // A PC has ACPI unless it is switched off; libvirt switches it off unless it is asked for.
    private static void acpi(Draft draft) {
        Tag features = draft.features();
        String said = features.attribute("acpi");
        features.remove("acpi");
        if ("on".equals(said) || said == null && draft.isX86()) {
            features.child("acpi");
        }
    }
}
