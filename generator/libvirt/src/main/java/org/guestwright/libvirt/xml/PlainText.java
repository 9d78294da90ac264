// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.Arrays;

/** Walks over the characters of a text: names, white space, values, what is between tags. Gives up on what is not plain. */
final class PlainText {
    private static final int NAME_START = 1;
    private static final int NAME = 2;
    private static final int SPACE = 4;
    private static final int IN_TEXT = 8;
    private static final int IN_VALUE = 16;
    /** From here on, not every character may stand in XML. */
    private static final char SURROGATES = 0xD800;

    private static final byte[] KINDS = kinds();

    private final String text;
    /** The text, and behind it a character that may not stand in one. */
    private final char[] chars;

    private int at;
    private boolean references;

    PlainText(String text) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = ' '; c < 128; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            boolean name = letter || c >= '0' && c <= '9' || c == '-' || c == '.';
            kinds[c] = (byte) ((letter ? NAME_START : 0)
                    + (name ? NAME : 0)
                    + (c == ' ' ? SPACE : 0)
                    + (c == '<' || c == '&' || c == ']' ? 0 : IN_TEXT)
                    + (c == '<' || c == '&' || c == '"' || c == '\'' ? 0 : IN_VALUE));
        }
        kinds['\n'] = SPACE + IN_TEXT;
        kinds['\t'] = SPACE + IN_TEXT;
        return kinds;
    }

    int at() {
        return at;
    }

    void at(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    char peek() {
        return chars[at];
    }

    /** The character after the next; none where there is no next. */
    char peekSecond() {
        return at < text.length() ? chars[at + 1] : 0;
    }

    void expect(char c) {
        if (chars[at] != c) {
            throw NotPlain.INSTANCE;
        }
        at++;
    }

    /** Whether there was any. */
    boolean skipSpace() {
        int before = at;
        while (is(chars[at], SPACE)) {
            at++;
        }
        return at > before;
    }

    /** A name without a colon. */
    String name() {
        int start = at;
        if (!is(chars[at], NAME_START)) {
            throw NotPlain.INSTANCE;
        }
        int hash = 0;
        while (is(chars[at], NAME)) {
            hash = 31 * hash + chars[at++];
        }
        return NameTable.get(text, start, at, hash);
    }

    /** Whether the same stands here as at another place. */
    boolean isSame(int other, int length) {
        return at + length < chars.length && Arrays.equals(chars, at, at + length, chars, other, other + length);
    }

    /** The value of an attribute, in quotes. */
    String value() {
        char quote = chars[at];
        if (quote != '"' && quote != '\'') {
            throw NotPlain.INSTANCE;
        }
        int start = ++at;
        while (true) {
            char c = chars[at];
            if (c >= 128 ? c < SURROGATES : (KINDS[c] & IN_VALUE) != 0) {
                at++;
            } else if (c == quote) {
                return text.substring(start, at++);
            } else if (c == '"' || c == '\'') {
                at++;
            } else {
                return foldedValue(start, quote);
            }
        }
    }

    /** The value in which there is more than itself: references, or white space that counts as a space. */
    private String foldedValue(int start, char quote) {
        StringBuilder value = new StringBuilder(64).append(text, start, at);
        while (chars[at] != quote) {
            char c = chars[at];
            if (c == '&') {
                at = reference(at, value);
            } else if (is(c, SPACE)) {
                value.append(' ');
                at++;
            } else if (c >= 128 ? c < SURROGATES : c == '"' || c == '\'' || (KINDS[c] & IN_VALUE) != 0) {
                value.append(c);
                at++;
            } else {
                throw NotPlain.INSTANCE;
            }
        }
        at++;
        return value.toString();
    }

    /** Goes on to the next tag. Whether there is white space only. */
    boolean skipText() {
        references = false;
        int start = at;
        if (skipSpace() && chars[at] == '<') {
            return true;
        }
        while (chars[at] != '<') {
            char c = chars[at];
            if (c == '&') {
                references = true;
            } else if (c == ']' ? chars[at + 1] == ']' : c >= 128 ? c >= SURROGATES : (KINDS[c] & IN_TEXT) == 0) {
                throw NotPlain.INSTANCE;
            }
            at++;
        }
        return references && isSpace(text(start, at));
    }

    private static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** What stands between two offsets, which {@link #skipText} has just gone over. */
    String text(int start, int end) {
        if (!references) {
            return text.substring(start, end);
        }
        StringBuilder whole = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            if (chars[i] == '&') {
                i = reference(i, whole);
            } else {
                whole.append(chars[i++]);
            }
        }
        return whole.toString();
    }

    /** What a comment says whose beginning was just gone over; goes on to its end. */
    String comment() {
        int start = at;
        while (chars[at] != '-' || chars[at + 1] != '-') {
            char c = chars[at];
            if (c >= 128 ? c >= SURROGATES : c < ' ' && !is(c, SPACE)) {
                throw NotPlain.INSTANCE;
            }
            at++;
        }
        String comment = text.substring(start, at);
        at += 2;
        expect('>');
        return comment;
    }

    /** Adds the character that a reference stands for; the offset behind it. */
    private int reference(int start, StringBuilder into) {
        int end = text.indexOf(';', start);
        if (end < 0 || end - start > 8) {
            throw NotPlain.INSTANCE;
        }
        String name = text.substring(start + 1, end);
        into.append(
                switch (name) {
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "amp" -> '&';
                    case "quot" -> '"';
                    case "apos" -> '\'';
                    default -> number(name);
                });
        return end + 1;
    }

    private static char number(String name) {
        boolean hex = name.startsWith("#x");
        int code = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = name.charAt(i) < 128 ? Character.digit(name.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                throw NotPlain.INSTANCE;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        boolean allowed = code >= ' ' ? code < SURROGATES : code == '\n' || code == '\t' || code == '\r';
        if (!name.startsWith("#") || !allowed) {
            throw NotPlain.INSTANCE;
        }
        return (char) code;
    }

    private static boolean is(char c, int kind) {
        return c < 128 && (KINDS[c] & kind) != 0;
    }
}
