// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** Finds where {@code ${...}} ends: a brace in quotes or of a pair inside does not end it. */
public final class Interpolation {
    private Interpolation() {}

    /**
     * The position of the closing brace.
     *
     * @param text the text around
     * @param dollar the position of the dollar sign
     * @param end where the text ends
     * @param lines whether it may go on in another line
     * @return -1 where it is not closed
     */
    public static int close(CharSequence text, int dollar, int end, boolean lines) {
        int depth = 0;
        for (int at = dollar + 1; at < end; at++) {
            char character = text.charAt(at);
            if (character == '{') {
                depth++;
            } else if (character == '}') {
                if (--depth == 0) {
                    return at;
                }
            } else if (character == '"' || character == '\'') {
                at = quote(text, at, end, lines);
                if (at < 0) {
                    return -1;
                }
            } else if (!lines && (character == '\n' || character == '\r')) {
                return -1;
            }
        }
        return -1;
    }

    /** The position of the quote that closes the one at a position, or -1. */
    static int quote(CharSequence text, int open, int end, boolean lines) {
        char quote = text.charAt(open);
        for (int at = open + 1; at < end; at++) {
            char character = text.charAt(at);
            if (character == quote) {
                return at;
            } else if (character == '\\') {
                at++;
            } else if (!lines && (character == '\n' || character == '\r')) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The position behind the quote that ends a string on its line; quotes inside of {@code ${...}} do not.
     *
     * @param text the text around
     * @param open the position of the opening quote
     * @param end where the text ends
     * @return where the line ends for a string that is not closed
     */
    public static int stringEnd(CharSequence text, int open, int end) {
        int at = open + 1;
        while (at < end) {
            char character = text.charAt(at);
            if (character == '"') {
                return at + 1;
            } else if (character == '\n' || character == '\r') {
                return at;
            } else if (character == '\\') {
                at += at + 1 < end && text.charAt(at + 1) != '\n' && text.charAt(at + 1) != '\r' ? 2 : 1;
            } else if (character == '$' && at + 1 < end && text.charAt(at + 1) == '{') {
                int close = close(text, at, end, false);
                at = close < 0 ? at + 1 : close + 1;
            } else {
                at++;
            }
        }
        return end;
    }
}
