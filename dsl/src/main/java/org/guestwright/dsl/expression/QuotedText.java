// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** A text in quotes inside of an expression. */
final class QuotedText {
    private QuotedText() {}

    /** Its characters without the quotes, and with {@code \n} and such as what they mean. */
    static String plain(String quoted) {
        String inner = quoted.substring(1, quoted.length() - 1);
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder all = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char character = inner.charAt(i);
            if (character == '\\' && i + 1 < inner.length()) {
                char next = inner.charAt(++i);
                all.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
            } else {
                all.append(character);
            }
        }
        return all.toString();
    }
}
