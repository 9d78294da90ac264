// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** Takes the text of an expression apart, a token at a time. */
final class Scanner {
    /** What a token is. */
    enum Type {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        WRONG,
        END
    }

    private static final String SIGNS = "()[],.?:+-*/%!<>";

    private final String text;
    private Type type;
    private int start;
    private int end;

    Scanner(String text) {
        this.text = text;
        next();
    }

    Type type() {
        return type;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The characters of the token; empty at the end. */
    String token() {
        return text.substring(start, end);
    }

    boolean is(String token) {
        return (type == Type.SIGN || type == Type.NAME)
                && end - start == token.length()
                && text.startsWith(token, start);
    }

    void next() {
        start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        end = start;
        if (start == text.length()) {
            type = Type.END;
            return;
        }
        char first = text.charAt(start);
        if (isLetter(first)) {
            type = Type.NAME;
            end = name(start);
        } else if (Words.isDigit(first)) {
            type = Type.NUMBER;
            number();
        } else if (first == '"' || first == '\'') {
            int close = Interpolation.quote(text, start, text.length(), true);
            type = close < 0 ? Type.WRONG : Type.STRING;
            end = close < 0 ? start + 1 : close + 1;
        } else {
            sign(first);
        }
    }

    /** A name goes over a {@code -} that a letter or digit follows: a subtraction has blanks around its sign. */
    private int name(int from) {
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean inner = character == '-' && at + 1 < text.length() && isPart(text.charAt(at + 1));
            if (!inner && !isPart(character)) {
                break;
            }
            at++;
        }
        return at;
    }

    private void number() {
        end++;
        while (end < text.length()
                && (isPart(text.charAt(end))
                        || text.charAt(end) == '.' && end + 1 < text.length() && Words.isDigit(text.charAt(end + 1)))) {
            end++;
        }
    }

    private void sign(char first) {
        end = start + 1;
        char second = end < text.length() ? text.charAt(end) : 0;
        boolean pair = second == '=' && "=!<>".indexOf(first) >= 0 || second == first && "&|".indexOf(first) >= 0;
        type = pair || SIGNS.indexOf(first) >= 0 ? Type.SIGN : Type.WRONG;
        end += pair ? 1 : Character.isHighSurrogate(first) && Character.isLowSurrogate(second) ? 1 : 0;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_';
    }

    private static boolean isPart(char character) {
        return isLetter(character) || Words.isDigit(character);
    }
}
