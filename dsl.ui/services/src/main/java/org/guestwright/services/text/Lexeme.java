// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.text;

/**
 * A word, string, sign or comment of a text, be the text right or wrong.
 *
 * @param kind what it is
 * @param text as written
 * @param start its first character in the whole text
 * @param end the position behind its last character
 * @param newLine whether it is the first of its line, comments apart
 */
public record Lexeme(Kind kind, String text, int start, int end, boolean newLine) {

    /** What a lexeme is. */
    public enum Kind {
        /** A word, maybe with {@code ${...}} in it. */
        WORD,
        /** A text in quotes on one line. */
        STRING,
        /** A text in three quotes. */
        TEXT,
        /** One of {@code { } [ ] ( ) = ,} or a character that can stand nowhere. */
        SIGN,
        /** A comment. */
        COMMENT
    }

    /** Whether it is a certain sign. */
    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** Whether it is a certain word. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** Whether it can be a value. */
    public boolean isValue() {
        return kind == Kind.WORD || kind == Kind.STRING || kind == Kind.TEXT;
    }

    /** The stretch that it takes up. */
    public Range range() {
        return new Range(start, end);
    }
}
