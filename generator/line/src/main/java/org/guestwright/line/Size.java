// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A size as QEMU takes it: a number and a letter, {@code 2G}. */
final class Size {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})([bBkKmMgGtT]?)[bB]?");
    private static final String[] UNITS = {"b", "KiB", "MiB", "GiB", "TiB"};

    private Size() {}

    /**
     * Bytes, or -1 where it is none.
     *
     * @param usual the letter of a number without one
     */
    static long bytes(String text, char usual) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return -1;
        }
        char letter = matcher.group(2).isEmpty()
                ? usual
                : Character.toLowerCase(matcher.group(2).charAt(0));
        return Long.parseLong(matcher.group(1)) << 10 * Math.max(0, "bkmgt".indexOf(letter));
    }

    /** Writes a size with the largest unit that leaves a whole number. */
    static void write(Tag tag, long bytes) {
        int unit = 0;
        long value = bytes;
        while (unit < UNITS.length - 1 && value != 0 && value % 1024 == 0) {
            value /= 1024;
            unit++;
        }
        tag.attribute("unit", UNITS[unit]).text(String.valueOf(value));
    }
}
