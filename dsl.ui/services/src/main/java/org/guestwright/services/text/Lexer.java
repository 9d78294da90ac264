// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes any text apart, also one that nobody could parse: what is not closed ends with its line, or with the text. The parser
 * decides what is right; this only has to see what a person sees.
 */
public final class Lexer {
    private final String text;
    private final int end;
    private int at;
    private boolean newLine = true;
    private final List<Lexeme> all = new ArrayList<>();

    private Lexer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The lexemes of a text between two positions, of which the first is between two lexemes. */
    public static List<Lexeme> read(String text, int start, int end) {
        Lexer lexer = new Lexer(text, start, end);
        while (lexer.at < end) {
            lexer.next();
        }
        return lexer.all;
    }

    private void next() {
        char first = text.charAt(at);
        if (first == '\n') {
            newLine = true;
            at++;
        } else if (Character.isWhitespace(first)) {
            at++;
        } else if (text.startsWith("//", at)) {
            add(Lexeme.Kind.COMMENT, lineEnd(at));
        } else if (text.startsWith("/*", at)) {
            add(Lexeme.Kind.COMMENT, behind("*/", at + 2));
        } else if (text.startsWith("\"\"\"", at)) {
            add(Lexeme.Kind.TEXT, behind("\"\"\"", at + 3));
        } else if (first == '"') {
            add(Lexeme.Kind.STRING, stringEnd(at));
        } else {
            int to = wordEnd(at);
            add(to > at ? Lexeme.Kind.WORD : Lexeme.Kind.SIGN, Math.max(to, at + 1));
        }
    }

    private void add(Lexeme.Kind kind, int to) {
        int stop = Math.min(to, end);
        all.add(new Lexeme(kind, text.substring(at, stop), at, stop, newLine));
        at = stop;
        newLine &= kind == Lexeme.Kind.COMMENT;
    }

    private int lineEnd(int from) {
        int to = text.indexOf('\n', from);
        return to < 0 || to > end ? end : to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
    }

    private int behind(String closing, int from) {
        int to = text.indexOf(closing, from);
        return to < 0 || to + closing.length() > end ? end : to + closing.length();
    }

    private int stringEnd(int from) {
        int stop = lineEnd(from);
        int to = from + 1;
        while (to < stop) {
            char next = text.charAt(to);
            if (next == '\\') {
                to += 2;
            } else if (next == '$' && to + 1 < stop && text.charAt(to + 1) == '{') {
                to = behindExpression(to, stop, true);
            } else if (next == '"') {
                return to + 1;
            } else {
                to++;
            }
        }
        return Math.min(to, stop);
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < end) {
            char next = text.charAt(to);
            if (isPart(next)) {
                to++;
            } else if (next == '$' && to + 1 < end && text.charAt(to + 1) == '{') {
                to = behindExpression(to, lineEnd(to), false);
            } else {
                break;
            }
        }
        return to;
    }

    /** Behind the brace that closes an expression; one in quotes or in a pair does not. */
    private int behindExpression(int from, int stop, boolean inString) {
        int depth = 0;
        for (int to = from + 1; to < stop; to++) {
            char next = text.charAt(to);
            if (next == '{') {
                depth++;
            } else if (next == '}' && --depth == 0) {
                return to + 1;
            } else if (next == '"' && inString) {
                break;
            } else if (next == '"' || next == '\'') {
                int close = text.indexOf(next, to + 1);
                to = close < 0 || close >= stop ? to : close;
            }
        }
        int quote = inString ? text.indexOf('"', from) : -1;
        return quote < 0 || quote > stop ? stop : quote;
    }

    /** Whether a character can be in a word. */
    public static boolean isPart(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '_'
                || character == '-'
                || character == '+'
                || character == '.'
                || character == ':';
    }
}
