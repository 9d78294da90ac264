// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

/** Text on a terminal: what it shows of control characters, and how wide it is. */
final class TextWidth {
    private TextWidth() {}

    /** The text on one line, with control and format characters as {@code \n} or {@code \u001b}. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || Character.isSupplementaryCodePoint(c) ? 2 : 1)
                .sum();
    }
}
