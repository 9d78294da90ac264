// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command into words as a POSIX shell does: blanks, single and double quotes, backslashes, comments, lines that go on. Nothing
 * is expanded and nothing is run; a {@code $} is a character like any other.
 */
final class ShellWords {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private ShellWords(String text) {
        this.text = text;
    }

    /**
     * @throws LineException when a quote is not closed
     */
    static List<Word> split(String text) throws LineException {
        ShellWords splitter = new ShellWords(text);
        while (splitter.skipBlanks()) {
            splitter.word();
        }
        return splitter.words;
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (continues()) {
                at += text.charAt(at + 1) == '\r' ? 3 : 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private boolean continues() {
        return text.startsWith("\\\n", at) || text.startsWith("\\\r\n", at);
    }

    private void word() throws LineException {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\'') {
                int end = closing('\'');
                word.append(text, at + 1, end);
                at = end + 1;
            } else if (c == '"') {
                doubleQuoted(word);
            } else if (continues()) {
                break;
            } else if (c == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(at + 1));
                at += 2;
            } else {
                word.append(c);
                at++;
            }
        }
        words.add(new Word(word.toString(), start, at - start));
    }

    private void doubleQuoted(StringBuilder word) throws LineException {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped =
                    text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\$`\n".indexOf(text.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            if (!escaped || text.charAt(at) != '\n') {
                word.append(text.charAt(at));
            }
            at++;
        }
        if (at >= text.length()) {
            throw unclosed(start);
        }
        at++;
    }

    private int closing(char quote) throws LineException {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw unclosed(at);
        }
        return end;
    }

    private static LineException unclosed(int offset) {
        return new LineException("line.quote", "this quote is not closed", "close it", offset, 1);
    }
}
