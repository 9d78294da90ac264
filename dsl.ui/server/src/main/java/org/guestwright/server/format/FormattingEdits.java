// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.format;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.guestwright.server.document.LineIndex;

/**
 * What has to be done to a text so that it becomes a formatted one. Only white space differs, so each edit replaces a run of
 * it: the cursor, markers and folded regions of an editor stay where they are.
 */
public final class FormattingEdits {
    private final String from;
    private final String to;
    private final LineIndex lines;
    private final List<TextEdit> edits = new ArrayList<>();

    private FormattingEdits(String from, String to, LineIndex lines) {
        this.from = from;
        this.to = to;
        this.lines = lines;
    }

    /** The edits, in order, of which none reaches out of the stretch of {@code from} between two offsets. */
    public static List<TextEdit> of(String from, String to, LineIndex lines, int start, int end) {
        FormattingEdits all = new FormattingEdits(from, to, lines);
        if (all.collect(start, end)) {
            return all.edits;
        }
        return start > 0 || end < from.length() ? List.of() : List.of(new TextEdit(lines.range(0, from.length()), to));
    }

    /** Whether the texts are the same, white space apart. */
    private boolean collect(int start, int end) {
        int i = 0;
        int j = 0;
        while (true) {
            int blank = i;
            int formatted = j;
            i = afterBlanks(from, i);
            j = afterBlanks(to, j);
            if (start <= blank
                    && i <= end
                    && !from.regionMatches(blank, to, formatted, Math.max(i - blank, j - formatted))) {
                edits.add(new TextEdit(lines.range(blank, i), to.substring(formatted, j)));
            }
            if (i == from.length() || j == to.length()) {
                return i == from.length() && j == to.length();
            }
            if (from.charAt(i++) != to.charAt(j++)) {
                return false;
            }
        }
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
