// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import org.guestwright.dsl.syntax.Body;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Puts statements into texts and takes them out, so that the text looks as if a person had done it. */
public final class Edits {
    private static final String STEP = "    ";

    private Edits() {}

    /** The blanks that the line of a position begins with. */
    static String indentation(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Takes a statement out: its whole lines where nothing else is on them, else the blanks in front of it too. */
    public static TextEdit remove(String text, Range range) {
        int line = text.lastIndexOf('\n', range.start() - 1) + 1;
        int end = text.indexOf('\n', range.end());
        end = end < 0 ? text.length() : end;
        boolean alone = text.substring(line, range.start()).isBlank()
                && text.substring(range.end(), end).isBlank();
        if (alone) {
            return TextEdit.remove(new Range(line, Math.min(text.length(), end + 1)));
        }
        int start = range.start();
        while (start > line && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        if (start == line) {
            start = range.start();
        }
        int stop = range.end();
        while (stop < end && text.charAt(stop) == ' ') {
            stop++;
        }
        boolean last = stop == end || text.charAt(stop) == '}';
        boolean first = start > 0 && text.charAt(start - 1) == '{';
        return last
                ? TextEdit.remove(new Range(start, stop == end ? stop : range.end()))
                : new TextEdit(new Range(start, stop), start == range.start() ? "" : first ? " " : "  ");
    }

    /** Puts a statement in front of all others of a body. */
    static TextEdit prepend(String text, int start, Body body, String statement) {
        int brace = start + body.offset() + 1;
        int line = text.indexOf('\n', brace);
        boolean lines = line >= 0 && text.substring(brace, line).isBlank();
        if (lines && line < start + body.end()) {
            String indentation = indentation(text, brace) + STEP;
            return TextEdit.insert(
                    brace, "\n" + statement.indent(indentation.length()).stripTrailing());
        }
        boolean blank = brace < text.length() && text.charAt(brace) == ' ';
        boolean empty = body.statements().isEmpty();
        return TextEdit.insert(brace, " " + statement + (empty ? blank ? "" : " " : blank ? " " : "  "));
    }

    /** Puts a statement in front of another one. */
    static TextEdit before(String text, int offset, String statement) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        boolean first = text.substring(line, offset).isBlank();
        return TextEdit.insert(offset, first ? statement + "\n" + text.substring(line, offset) : statement + "  ");
    }
}
