// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.Arrays;

/** The two streams that a person may be looking at. */
enum Terminal {
    OUT,
    ERR;

    /** Names the streams that go to a terminal, {@code out,err}; the launcher knows, and Java does not. */
    static final String PROPERTY = "guestwright.terminal";

    /** Whether colour is wanted: on a terminal, unless {@code NO_COLOR} is set or the terminal is a dumb one. */
    boolean coloured() {
        String noColour = System.getenv("NO_COLOR");
        if (noColour != null && !noColour.isEmpty() || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        return Arrays.asList(System.getProperty(PROPERTY, "").split(","))
                .contains(name().toLowerCase(java.util.Locale.ROOT));
    }
}
