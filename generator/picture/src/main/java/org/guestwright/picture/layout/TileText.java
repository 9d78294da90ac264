// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.picture.box.Box;

/** The two lines of a box. Of the path of a file its name is the title, and the folder comes last. */
record TileText(String title, String detail) {
    private static final int SHORT = 26;

    /** The head of a section, which may be wider. */
    static TileText head(Box section) {
        return new TileText(
                TextWidth.fit(section.title(), Measures.TITLE, true, Measures.HEAD_TEXT, true),
                TextWidth.fit(
                        String.join(" · ", section.details()), Measures.DETAIL, false, Measures.HEAD_TEXT, false));
    }

    static TileText of(Box box) {
        String title = box.title();
        List<String> details = new ArrayList<>(box.details());
        int slash = title.lastIndexOf('/');
        if (box.outside() && title.length() > SHORT && slash > 0 && slash < title.length() - 1) {
            details.add(title.substring(0, slash));
            title = title.substring(slash + 1);
        }
        int width = box.outside() ? Measures.HOST_TEXT : Measures.GUEST_TEXT;
        return new TileText(
                TextWidth.fit(title, Measures.TITLE, true, width, true),
                TextWidth.fit(String.join(" · ", details), Measures.DETAIL, false, width, false));
    }

    int width() {
        return Measures.TEXT
                + Math.max(TextWidth.of(title, Measures.TITLE, true), TextWidth.of(detail, Measures.DETAIL, false))
                + Measures.TILE_END;
    }
}
