// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param range what goes
 * @param text what comes in its place
 */
public record TextEdit(Range range, String text) {

    /** Puts something in. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(Range.at(offset), text);
    }

    /** Takes something out. */
    public static TextEdit remove(Range range) {
        return new TextEdit(range, "");
    }

    /** A text after several changes, whose ranges are those of the text before and do not overlap. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range.start())
                        .reversed())
                .forEach(edit -> changed.replace(edit.range.start(), edit.range.end(), edit.text));
        return changed.toString();
    }
}
