// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.nio.CharBuffer;
import org.guestwright.dsl.expression.Interpolation;

/**
 * Takes a text apart. It knows what stands in a text without faults; where it finds anything else it says so and stays where
 * it is.
 */
final class Tokens {
    private static final int SPARE = 3;

    private final char[] text;
    private final CharSequence characters;
    private final int end;
    private final Words words;
    private int at;
    private int start;
    private int furthest;
    private boolean name;
    private boolean keyword;

    /** A text from a position on. */
    Tokens(String text, int from, Words words) {
        this.end = text.length();
        this.text = new char[end + SPARE];
        this.words = words;
        this.at = from;
        this.characters = CharBuffer.wrap(this.text);
        text.getChars(from, end, this.text, from);
    }

    /** The position in the text. */
    int at() {
        return at;
    }

    /** The position, counted from the beginning of the piece. */
    int offset() {
        return at - start;
    }

    /** Goes on at another position. */
    void goTo(int position) {
        furthest = Math.max(furthest, at);
        at = position;
    }

    /** How far it may have looked at the text since the piece began. */
    int reach() {
        return Math.max(furthest, at) + SPARE;
    }

    /** Lets offsets count from here on. */
    void beginPiece() {
        start = at;
        furthest = at;
    }

    /** Whether the text ends here. */
    boolean atEnd() {
        return at >= end;
    }

    /** Goes over blanks and comments, but not over a comment that is not closed. */
    void skip() {
        while (true) {
            char next = text[at];
            if (next == ' ' || next == '\n' || next == '\t' || next == '\r') {
                at++;
            } else if (next == '/' && text[at + 1] == '/') {
                skipLine();
            } else if (next == '/' && text[at + 1] == '*') {
                int close = closing('*', '/', at + 2);
                if (close < 0) {
                    return;
                }
                at = close;
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (text[at] != '\n' && text[at] != '\r' && at < end) {
            at++;
        }
    }

    private int closing(char first, char second, int from) {
        for (int i = from; i < end; i++) {
            if (text[i] == first && text[i + 1] == second) {
                return i + 2;
            }
        }
        return -1;
    }

    /** Goes over a character, if it is the next one. */
    boolean take(char wanted) {
        if (text[at] != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes over a character and what is hidden behind it, if it is the next one. */
    boolean takeAndSkip(char wanted) {
        boolean found = take(wanted);
        if (found) {
            skip();
        }
        return found;
    }

    /** The next character by itself. */
    Token sign() {
        at++;
        return new Token(String.valueOf(text[at - 1]), at - 1 - start, 1);
    }

    /** Goes over a word of the language, if it is the next one. */
    boolean takeKeyword(String wanted) {
        if (text[at] != wanted.charAt(0)) {
            return false;
        }
        int before = at;
        Token word = word();
        if (word != null && keyword && word.text().equals(wanted)) {
            return true;
        }
        goTo(before);
        return false;
    }

    /** Whether a word of the language is the next one. */
    boolean isKeywordNext(String wanted) {
        int before = at;
        boolean found = takeKeyword(wanted);
        goTo(before);
        return found;
    }

    /** Whether a character is the next one. */
    boolean isNext(char wanted) {
        return text[at] == wanted;
    }

    /** Whether a word begins here. */
    boolean isLetterNext() {
        return Characters.beginsName(text[at]);
    }

    /** Goes over an {@code =} with something behind it on its line. */
    boolean takeAssignment() {
        if (text[at] != '=') {
            return false;
        }
        int behind = afterBlanks(at + 1);
        char next = text[behind];
        if (next == '\n' || next == '\r' || next == '}' || behind >= end || next == '/' && text[behind + 1] == '/') {
            return false;
        }
        at = behind;
        return true;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (text[next] == ' ' || text[next] == '\t') {
            next++;
        }
        return next;
    }

    /** A word, string or text; {@code null} where there is none. */
    Token token() {
        return text[at] == '"' ? string() : word();
    }

    /** A word; {@code null} where there is none. */
    Token word() {
        int from = at;
        int hash = 0;
        int to = from;
        boolean plain = true;
        while (true) {
            char next = text[to];
            if (Characters.isOfWord(next)) {
                hash = 31 * hash + next;
                to++;
            } else if (next == '$' && text[to + 1] == '{') {
                to = behindReference(to);
                plain = false;
                if (to == 0) {
                    return null;
                }
            } else {
                break;
            }
        }
        if (to == from || text[to] == '$') {
            return null;
        }
        String word = plain ? words.of(text, from, to, hash) : new String(text, from, to - from);
        at = to;
        keyword = plain && Keywords.contains(word) && !isDisguised(word);
        name = plain && !keyword && Characters.beginsName(text[from]);
        return new Token(word, from - start, to - from);
    }

    private int behindReference(int from) {
        return Interpolation.close(characters, from, end, false) + 1;
    }

    /** Whether the last word can be the name of a block or property. */
    boolean wasName() {
        return name;
    }

    /** Whether the last word was one of the language's own. */
    boolean wasKeyword() {
        return keyword;
    }

    /** Whether the next character lets a keyword be a name. */
    private boolean isDisguised(String word) {
        char next = text[afterBlanks(at)];
        return next == '=' || next == '{' && !word.equals("else");
    }

    private Token string() {
        if (text[at + 1] == '"' && text[at + 2] == '"') {
            return triple();
        }
        for (int i = at + 1; i < end; i++) {
            char next = text[i];
            if (next == '"') {
                return quoted(i + 1);
            } else if (next == '$' && text[i + 1] == '{') {
                return interpolated();
            } else if (next == '\\') {
                i++;
            }
            if (text[i] == '\n' || text[i] == '\r') {
                return null;
            }
        }
        return null;
    }

    private Token interpolated() {
        int to = Interpolation.stringEnd(characters, at, end);
        return text[to - 1] == '"' && !isEscaped(to - 1) ? quoted(to) : null;
    }

    /** Whether a quote is one of the text. */
    private boolean isEscaped(int quote) {
        int slashes = quote - 1;
        while (text[slashes] == '\\') {
            slashes--;
        }
        return (quote - slashes) % 2 == 0;
    }

    private Token quoted(int to) {
        Token token = new Token(new String(text, at, to - at), at - start, to - at);
        name = false;
        keyword = false;
        at = to;
        return token;
    }

    private Token triple() {
        for (int i = at + 3; i < end; i++) {
            if (text[i] == '"' && text[i + 1] == '"' && text[i + 2] == '"') {
                return quoted(i + 3);
            }
        }
        return null;
    }
}
