// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

/** Compares two texts byte for byte. */
public final class TextDifference {
    private static final int SHOWN = 160;

    private TextDifference() {}

    /** The first line that differs, both versions from shortly before the difference; {@code null} where there is none. */
    public static String first(String expected, String actual) {
        if (expected.equals(actual)) {
            return null;
        }
        int at = 0;
        while (at < expected.length() && at < actual.length() && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        int line = 1
                + (int) expected.substring(0, at).chars().filter(c -> c == '\n').count();
        int lineStart = expected.lastIndexOf('\n', at - 1) + 1;
        int from = Math.max(lineStart, at - SHOWN / 2);
        return "line " + line + ": expected " + excerpt(expected, from) + " but was " + excerpt(actual, from);
    }

    private static String excerpt(String text, int from) {
        if (from >= text.length()) {
            return "the end";
        }
        int newline = text.indexOf('\n', from);
        int end = newline < 0 ? text.length() : newline;
        return "`" + text.substring(from, Math.min(end, from + SHOWN)) + "`" + (newline < 0 ? " and the end" : "");
    }
}
