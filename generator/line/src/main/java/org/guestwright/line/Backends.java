// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.List;
import java.util.Map;

/** Finds first what later options refer to, for a line can name things in any order. */
final class Backends {
    /** The options that describe a backend: the value that may stand without a name, and the value by which others refer to it. */
    private static final Map<String, String[]> KINDS = Map.of(
            "-chardev", new String[] {"backend", "id"},
            "-netdev", new String[] {"type", "id"},
            "-blockdev", new String[] {"driver", "node-name"},
            "-object", new String[] {"qom-type", "id"},
            "-audiodev", new String[] {"driver", "id"},
            "-tpmdev", new String[] {"type", "id"},
            "-fsdev", new String[] {"fsdriver", "id"});

    private Backends() {}

    static boolean isBackend(LineOption option) {
        return KINDS.containsKey(option.name()) || isDriveForADevice(option);
    }

    static void collect(List<LineOption> options, Draft draft) {
        for (LineOption option : options) {
            String[] kind = KINDS.get(option.name());
            if (kind != null) {
                Values values = option.values(kind[0]);
                if (ofLibvirt(option, values)) {
                    values.names().forEach(values::ignore);
                    draft.remember(option.name(), values.get(kind[1], ""), option, values);
                    draft.backend(option.name(), values.get(kind[1], ""));
                } else {
                    draft.remember(option.name(), values.get(kind[1], ""), option, values);
                }
            } else if (isDriveForADevice(option)) {
                Values values = option.values("file");
                draft.remember("-blockdev", values.get("id", ""), option, values.ignore("if"));
            }
        }
    }

    private static boolean isDriveForADevice(LineOption option) {
        return option.name().equals("-drive")
                && "none".equals(option.values("file").peek("if"));
    }

    // What libvirt adds by itself: its monitor, its master key, the audio backend of a guest without one.
    private static boolean ofLibvirt(LineOption option, Values values) {
        return switch (option.name()) {
            case "-chardev" -> "charmonitor".equals(values.peek("id"));
            case "-object" -> "masterKey0".equals(values.peek("id"));
            case "-audiodev" -> "none".equals(values.peek("driver"));
            default -> false;
        };
    }
}
