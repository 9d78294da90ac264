// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.util.Set;

/** The tokens of a text, as the terminals of the grammar have them; comments and blanks are left out. */
final class Tokens {
    private static final Set<String> KEYWORDS = Set.of("guest", "template", "let", "import", "extends");
    private static final String TRIPLE = "\"\"\"";

    private final String text;
    private int start;
    private int end;
    private Kind kind;
    private boolean closed = true;

    private enum Kind {
        WORD,
        STRING,
        SIGN,
        END
    }

    Tokens(String text) {
        this.text = text;
    }

    /** Goes on to the next token. */
    void next() {
        start = skip(end);
        if (start >= text.length()) {
            start = text.length();
            end = start;
            kind = Kind.END;
        } else if (text.charAt(start) == '"') {
            kind = Kind.STRING;
            end = text.startsWith(TRIPLE, start) ? triple() : string();
        } else {
            end = word(start);
            kind = end > start ? Kind.WORD : Kind.SIGN;
            end = Math.max(end, start + 1);
        }
    }

    /** The offset behind blanks and comments. */
    private int skip(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                closed &= close >= 0;
                at = close < 0 ? text.length() : close + 2;
            } else {
                return at;
            }
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int triple() {
        int close = text.indexOf(TRIPLE, start + 3);
        closed &= close >= 0;
        return close < 0 ? text.length() : close + 3;
    }

    private int string() {
        int stop = lineEnd(start);
        int at = start + 1;
        while (at < stop) {
            char c = text.charAt(at++);
            if (c == '"') {
                return at;
            }
            if (c == '\\') {
                at = Math.min(stop, at + 1);
            }
        }
        // The parser takes such a string, too; but where it ends is anybody's guess.
        closed = false;
        return stop;
    }

    private int word(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= ':' || "_-+.".indexOf(c) >= 0) {
                at++;
            } else if (text.startsWith("${", at)) {
                int close = text.indexOf('}', at);
                if (close < 0 || close >= lineEnd(at)) {
                    closed = false;
                    return at;
                }
                at = close + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text.substring(start, end);
    }

    boolean is(String token) {
        return end - start == token.length() && text.startsWith(token, start);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    boolean isKeyword() {
        return kind == Kind.WORD && end - start <= 8 && KEYWORDS.contains(text());
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    /** Whether all quotes, comments and {@code ${...}} so far are closed. */
    boolean isClosed() {
        return closed;
    }

    /** Whether the token is a name though it looks like a keyword, for what follows it. */
    boolean isNameByLookahead() {
        int at = afterBlanks();
        return at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == '{');
    }

    /** Whether a value follows on the same line. */
    boolean hasMoreOnLine() {
        int at = afterBlanks();
        return at < text.length() && "\r\n}".indexOf(text.charAt(at)) < 0 && !text.startsWith("//", at);
    }

    private int afterBlanks() {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
