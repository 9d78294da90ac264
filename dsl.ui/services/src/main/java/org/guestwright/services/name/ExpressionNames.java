// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import java.util.Set;
import org.guestwright.services.text.Range;

/** Finds the names in the expressions of a value. */
public final class ExpressionNames {
    private static final Set<String> WORDS = Set.of("in", "and", "or", "not", "true", "false", "yes", "no");

    private final String text;
    private final int end;
    private final Found found;
    private int at;

    /** Who is told of a name. */
    public interface Found {
        /**
         * A name.
         *
         * @param called whether it is that of a function
         */
        void name(String name, Range range, boolean called);
    }

    private ExpressionNames(String text, int start, int end, Found found) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.found = found;
    }

    /** Goes over a word, string or text between two positions. */
    public static void find(String text, int start, int end, Found found) {
        new ExpressionNames(text, start, end, found).value();
    }

    private void value() {
        while (at < end) {
            char next = text.charAt(at);
            if (next == '\\') {
                at += 2;
            } else if (next == '$' && at + 1 < end && text.charAt(at + 1) == '{') {
                at += 2;
                expression();
            } else {
                at++;
            }
        }
    }

    private void expression() {
        int depth = 1;
        while (at < end && depth > 0) {
            char next = text.charAt(at);
            if (next == '{' || next == '}') {
                depth += next == '{' ? 1 : -1;
                at++;
            } else if (next == '\'' || next == '"') {
                int close = text.indexOf(next, at + 1);
                at = close < 0 || close >= end ? end : close + 1;
            } else if (Character.isLetter(next) || next == '_') {
                name();
            } else if (Character.isDigit(next) || next == '.') {
                at = behindWord(at, true);
            } else {
                at++;
            }
        }
    }

    private void name() {
        int start = at;
        at = behindWord(start, false);
        String name = text.substring(start, at);
        boolean called = at < end && text.charAt(at) == '(';
        if (!WORDS.contains(name)) {
            found.name(name, new Range(start, at), called);
        }
        at = at < end && text.charAt(at) == '.' ? behindWord(at, true) : at;
    }

    private int behindWord(int from, boolean dots) {
        int to = from;
        while (to < end && isPart(text.charAt(to), dots)) {
            boolean subtraction =
                    text.charAt(to) == '-' && (to + 1 >= end || !Character.isLetterOrDigit(text.charAt(to + 1)));
            if (subtraction) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean isPart(char character, boolean dots) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || dots && character == '.';
    }
}
