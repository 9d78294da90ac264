// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import org.guestwright.services.text.Lexeme;
import org.guestwright.services.text.Range;

/** Finds the name at a position inside of {@code ${...}}. */
final class ExpressionWord {
    private ExpressionWord() {}

    /** The name, which may be empty; {@code null} where the position is in no expression. */
    static Range at(String text, Lexeme lexeme, int position) {
        int open = -1;
        int depth = 0;
        for (int i = lexeme.start(); i < position; i++) {
            char next = text.charAt(i);
            if (open < 0
                    && next == '$'
                    && i + 1 < position
                    && text.charAt(i + 1) == '{'
                    && !isEscaped(text, lexeme, i)) {
                open = i;
                depth = 0;
            } else if (open >= 0 && next == '{') {
                depth++;
            } else if (open >= 0 && next == '}' && --depth == 0) {
                open = -1;
            }
        }
        return open < 0 || isInQuotes(text, open + 2, position) ? null : word(text, lexeme, open + 2, position);
    }

    private static boolean isEscaped(String text, Lexeme lexeme, int at) {
        int slashes = 0;
        for (int i = at - 1; i > lexeme.start() && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static boolean isInQuotes(String text, int from, int position) {
        char quote = 0;
        for (int i = from; i < position; i++) {
            char next = text.charAt(i);
            if (quote == 0 && (next == '\'' || next == '"')) {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
        }
        return quote != 0;
    }

    private static Range word(String text, Lexeme lexeme, int from, int position) {
        int start = position;
        while (start > from && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = position;
        while (end < lexeme.end() && isPart(text.charAt(end))) {
            end++;
        }
        return new Range(start, end);
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character == '.';
    }
}
