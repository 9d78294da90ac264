// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes values so that they are read back as they are; {@link Literal} is the other direction. */
public final class Writing {
    /** The words of the language itself. */
    public static final Set<String> KEYWORDS = Set.of(
            "guest", "template", "import", "let", "extends", "for", "in", "if", "else", "assert", "remove", "xml");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:+-]+");
    private static final Pattern PLAIN_LINES = Pattern.compile("[^\\p{Cntrl}]*(\n[^\\p{Cntrl}]*)+");
    private static final String TRIPLE = "\"\"\"";

    private Writing() {}

    /** A value on one line: as a word where it is one, else in quotes. */
    public static String value(String text) {
        return WORD.matcher(text).matches() && !KEYWORDS.contains(text) ? text : quoted(text);
    }

    /** A name of a guest or template. */
    public static String name(String text) {
        return value(text);
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        StringBuilder all = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"', '\\' -> all.append('\\').append(character);
                case '\n' -> all.append("\\n");
                case '\t' -> all.append("\\t");
                case '\r' -> all.append("\\r");
                case '$' -> all.append(text.startsWith("${", i) ? "\\$" : "$");
                default -> {
                    if (Character.isISOControl(character)) {
                        all.append(String.format("\\u%04x", (int) character));
                    } else {
                        all.append(character);
                    }
                }
            }
        }
        return all.append('"').toString();
    }

    /** Whether a text is better written over several lines, in three quotes. */
    public static boolean isBlock(String text) {
        return PLAIN_LINES.matcher(text).matches()
                && !text.contains(TRIPLE)
                && !text.endsWith("\"")
                && text.lines().anyMatch(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)));
    }

    /** A text in three quotes on one line, where that can be; else in one. */
    public static String triple(String text) {
        boolean plain = text.chars().noneMatch(Character::isISOControl)
                && !text.contains(TRIPLE)
                && !text.endsWith("\"")
                && !text.isEmpty();
        return plain ? TRIPLE + text.replace("${", "\\${") + TRIPLE : quoted(text);
    }

    /** A text in three quotes, its lines behind {@code indentation}. */
    public static String block(String text, String indentation) {
        StringBuilder all = new StringBuilder(TRIPLE).append('\n');
        String escaped = text.replace("${", "\\${");
        int at = 0;
        for (int end = escaped.indexOf('\n'); end >= 0; end = escaped.indexOf('\n', at)) {
            all.append(end == at ? "" : indentation).append(escaped, at, end + 1);
            at = end + 1;
        }
        return all.append(indentation)
                .append(escaped, at, escaped.length())
                .append(TRIPLE)
                .toString();
    }
}
