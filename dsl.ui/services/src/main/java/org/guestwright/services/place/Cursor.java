// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.List;
import org.guestwright.services.text.Lexeme;
import org.guestwright.services.text.Range;

/** Goes over the lexemes of a text up to a position, comments left out. */
final class Cursor {
    private final String text;
    private final List<Lexeme> lexemes;
    private final int position;
    private int next;

    Cursor(String text, List<Lexeme> all, int position) {
        this.text = text;
        this.lexemes = all.stream()
                .filter(lexeme -> lexeme.kind() != Lexeme.Kind.COMMENT)
                .toList();
        this.position = position;
    }

    /** Whether the position comes before the next lexeme, or is in it. */
    boolean reached() {
        return next >= lexemes.size() || !isBehind(lexemes.get(next));
    }

    private boolean isBehind(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case WORD -> lexeme.end() < position;
            case STRING, TEXT -> lexeme.end() < position || lexeme.end() == position && isClosed(lexeme);
            default -> lexeme.end() <= position;
        };
    }

    private static boolean isClosed(Lexeme lexeme) {
        String text = lexeme.text();
        if (lexeme.kind() == Lexeme.Kind.TEXT) {
            return text.length() >= 6 && text.endsWith("\"\"\"");
        }
        int slashes = 0;
        for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return text.length() > 1 && text.endsWith("\"") && slashes % 2 == 0;
    }

    /** The lexeme that the position is in, or at the end of; {@code null} where it is in none. */
    Lexeme under() {
        boolean inside = next < lexemes.size()
                && lexemes.get(next).isValue()
                && lexemes.get(next).start() < position;
        return inside ? lexemes.get(next) : null;
    }

    /** Whether no line ends between an earlier position and this one. */
    boolean isOnLineOf(int earlier) {
        int line = text.indexOf('\n', earlier);
        return line < 0 || line >= position;
    }

    /** The next lexeme, which is in front of the position. */
    Lexeme take() {
        return lexemes.get(next++);
    }

    /** The next lexeme, {@code null} at the end. */
    Lexeme peek() {
        return next < lexemes.size() ? lexemes.get(next) : null;
    }

    /** The number of the next lexeme. */
    int index() {
        return next;
    }

    /** All lexemes. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** The position that is looked for. */
    int position() {
        return position;
    }

    /** The word under the position without its quotes, or nothing at the position. */
    Range word() {
        Lexeme under = under();
        if (under == null) {
            return Range.at(position);
        }
        int quotes = under.kind() == Lexeme.Kind.STRING ? 1 : under.kind() == Lexeme.Kind.TEXT ? 3 : 0;
        int start = Math.min(under.start() + quotes, position);
        int end = under.end() - (quotes > 0 && isClosed(under) ? quotes : 0);
        return new Range(start, Math.max(position, end));
    }

    /** The whole text. */
    String text() {
        return text;
    }
}
