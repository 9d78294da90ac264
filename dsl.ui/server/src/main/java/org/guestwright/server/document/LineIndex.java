// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guestwright.model.diagnostic.Location;

/** The lines of a text as the protocol counts them: from 0, ended by {@code \n}, {@code \r\n} or {@code \r}, in UTF-16 units. */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    /** Counts the lines of a text. */
    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The offset of a position; the nearest one where the text has no such line or column. */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= starts.length) {
            return text.length();
        }
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return (int) Math.min(starts[line] + (long) Math.max(0, position.getCharacter()), end);
    }

    /** The position of an offset; the nearest one where the text has no such offset. */
    public Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inside - starts[line]);
    }

    /** A stretch of the text. */
    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** The stretch of a location in this text. */
    public Range range(Location location) {
        return range(location.offset(), location.offset() + location.length());
    }
}
