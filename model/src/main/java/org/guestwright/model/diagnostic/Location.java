// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/**
 * A stretch of a source text.
 *
 * @param file the file as the user named it
 * @param line the line of the first character, from 1
 * @param column the column of the first character, from 1, in UTF-16 units
 * @param offset the first character, from 0
 * @param length the number of characters, 0 where only a point is known
 */
public record Location(String file, int line, int column, int offset, int length) {

    /** The beginning of a file, for what concerns it as a whole. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 0, 0);
    }

    /** The stretch of {@code text} that begins at {@code offset}, with its line and column counted. */
    public static Location in(String file, String text, int offset, int length) {
        int begin = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int newline = text.indexOf('\n');
                newline >= 0 && newline < begin;
                newline = text.indexOf('\n', newline + 1)) {
            line++;
            lineStart = newline + 1;
        }
        return new Location(file, line, begin - lineStart + 1, begin, length);
    }

    /** {@code file:line:column}, the form that terminals and editors can follow. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
