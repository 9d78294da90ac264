// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.Arrays;

/** Where the lines of a text begin. */
public final class Lines {
    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    /** The lines of a text. */
    public static Lines of(String text) {
        int[] starts = new int[1 + text.length() / 16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /** The line of a position, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The column of a position in its line, from 1. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
