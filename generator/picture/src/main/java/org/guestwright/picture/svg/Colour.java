// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import java.util.Locale;

/** The colours of a picture, in a light and a dark form. Each text has a contrast of at least 4.5 to 1 to what it stands on. */
enum Colour {
    PAPER("#ffffff", "#0d1117", "editor-background"),
    INK("#1f2328", "#e6edf3", "editor-foreground"),
    MUTED("#59636e", "#9198a1", "descriptionForeground"),
    PANEL("#f6f8fa", "#151b23", "sideBar-background"),
    EDGE("#d1d9e0", "#3d444d", "panel-border"),
    CARD("#ffffff", "#212830", "editor-background"),
    BAR("#e6eaef", "#262c36", "list-inactiveSelectionBackground"),
    WIRE("#8c959f", "#656c76", null),
    BUS("#57606a", "#9ea7b3", null),
    PROCESSOR("#0550ae", "#79c0ff", null),
    MEMORY("#1a7f37", "#56d364", null),
    STORAGE("#8a5a00", "#e3b341", null),
    NETWORK("#0969da", "#58a6ff", null),
    DISPLAY("#8250df", "#d2a8ff", null),
    SOUND("#bf3989", "#f778ba", null),
    INPUT("#6639ba", "#b59cf5", null),
    CHARACTER("#116b73", "#4fd1d9", null),
    SECURITY("#cf222e", "#ff8f87", null),
    PASSTHROUGH("#bc4c00", "#ffa657", null),
    PLATFORM("#4b535d", "#b1bac4", null);

    private final String light;
    private final String dark;
    private final String editor;

    Colour(String light, String dark, String editor) {
        this.light = light;
        this.dark = dark;
        this.editor = editor;
    }

    /** The name in style sheets. */
    String variable() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    /** Its value on a light page. */
    String light() {
        return light;
    }

    /** The setting of its variable; that of an editor around the picture goes before ours. */
    String setting(boolean onDark) {
        String value = onDark ? dark : light;
        return variable() + ":" + (editor == null ? value : "var(--vscode-" + editor + "," + value + ")");
    }
}
