// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expression.Interpolation;

/**
 * A value as it was written, taken apart: a word, a string or a text in three quotes, each with references {@code ${name}}.
 *
 * @param parts the texts and references in order
 * @param flaws what is wrong with the writing
 */
public record Literal(List<Part> parts, List<Flaw> flaws) {
    private static final String TRIPLE = "\"\"\"";

    /** A piece of a value: a text, or the name of something that has one. */
    public sealed interface Part {}

    /** A text as it is meant, without escapes. */
    public record Text(String text) implements Part {}

    /**
     * A reference to a value.
     *
     * @param name what stands between the braces, without the blanks around it
     * @param offset of the dollar sign, from the beginning of the literal
     * @param length up to and with the closing brace
     */
    public record Reference(String name, int offset, int length) implements Part {}

    /**
     * Something wrong in a literal.
     *
     * @param message what
     * @param advice what to do
     * @param offset from the beginning of the literal
     * @param length the characters concerned
     */
    public record Flaw(String message, String advice, int offset, int length) {}

    /** What a word or string means that has neither escapes nor references in it; {@code null} for all others. */
    public static String plain(String raw) {
        if (raw.indexOf('$') >= 0) {
            return null;
        }
        if (!raw.startsWith("\"")) {
            return raw;
        }
        int last = raw.length() - 1;
        return last > 0 && raw.indexOf('"', 1) == last && raw.indexOf('\\') < 0 ? raw.substring(1, last) : null;
    }

    /** Takes a value apart, as the grammar's rule {@code Text} gives it. */
    public static Literal of(String raw) {
        if (raw.startsWith(TRIPLE)) {
            return triple(raw);
        }
        if (!raw.startsWith("\"")) {
            return raw.indexOf('$') < 0
                    ? new Literal(List.of(new Text(raw)), List.of())
                    : new Scanner(raw, 0, raw.length(), false).scan();
        }
        boolean closed = raw.length() > 1 && raw.endsWith("\"") && !endsEscaped(raw);
        if (closed && raw.indexOf('\\') < 0 && raw.indexOf('$') < 0) {
            return new Literal(List.of(new Text(raw.substring(1, raw.length() - 1))), List.of());
        }
        Literal literal = new Scanner(raw, 1, closed ? raw.length() - 1 : raw.length(), true).scan();
        if (!closed) {
            literal.flaws.add(
                    0,
                    new Flaw(
                            "the string is not closed",
                            "put a '\"' at its end",
                            0,
                            raw.stripTrailing().length()));
        }
        return literal;
    }

    /** The text, where it has no references; {@code null} where it has. */
    public String constant() {
        StringBuilder all = new StringBuilder();
        for (Part part : parts) {
            if (!(part instanceof Text text)) {
                return null;
            }
            all.append(text.text);
        }
        return all.toString();
    }

    private static boolean endsEscaped(String raw) {
        int slashes = 0;
        for (int i = raw.length() - 2; i > 0 && raw.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static Literal triple(String raw) {
        int end = raw.length() >= 6 && raw.endsWith(TRIPLE) ? raw.length() - 3 : raw.length();
        return Indentation.strip(new Scanner(raw, 3, end, false).scan());
    }

    /** Reads escapes and references. */
    private static final class Scanner {
        private final String raw;
        private final int end;
        private final boolean escapes;
        private final List<Part> parts = new ArrayList<>(2);
        private final List<Flaw> flaws = new ArrayList<>(0);
        private final StringBuilder text = new StringBuilder();
        private int at;

        private Scanner(String raw, int start, int end, boolean escapes) {
            this.raw = raw;
            this.at = start;
            this.end = end;
            this.escapes = escapes;
        }

        private Literal scan() {
            while (at < end) {
                if (raw.startsWith("\\${", at)) {
                    text.append('$');
                    at += 2;
                } else if (raw.charAt(at) == '\\' && escapes) {
                    escape();
                } else if (raw.startsWith("${", at)) {
                    reference();
                } else {
                    text.append(raw.charAt(at++));
                }
            }
            flush();
            return new Literal(parts, flaws);
        }

        private void flush() {
            if (!text.isEmpty() || parts.isEmpty() && at >= end) {
                parts.add(new Text(text.toString()));
                text.setLength(0);
            }
        }

        private void reference() {
            int close = Interpolation.close(raw, at, end, true);
            if (close < 0) {
                flaws.add(new Flaw(
                        "'${' is not closed", "write '${name}', or '\\${' for the characters themselves", at, 2));
                at = end;
                return;
            }
            flush();
            parts.add(new Reference(raw.substring(at + 2, close).strip(), at, close + 1 - at));
            at = close + 1;
        }

        private void escape() {
            char next = at + 1 < end ? raw.charAt(at + 1) : ' ';
            switch (next) {
                case '"', '\\', '$' -> text.append(next);
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    unicode();
                    return;
                }
                default -> flaws.add(new Flaw(
                        "'\\" + next + "' is no escape",
                        "write '\\\\' for a backslash; there are \\\" \\\\ \\$ \\n \\t \\r and \\uXXXX",
                        at,
                        2));
            }
            at += 2;
        }

        private void unicode() {
            int digits = 0;
            while (digits < 4 && at + 2 + digits < end && Character.digit(raw.charAt(at + 2 + digits), 16) >= 0) {
                digits++;
            }
            if (digits == 4) {
                text.append((char) Integer.parseInt(raw, at + 2, at + 6, 16));
            } else {
                flaws.add(
                        new Flaw("'\\u' needs four digits of base 16", "write for example '\\u00e9'", at, 2 + digits));
            }
            at += 2 + digits;
        }
    }
}
