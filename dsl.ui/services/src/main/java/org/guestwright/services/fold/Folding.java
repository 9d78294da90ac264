// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Lexeme;
import org.guestwright.services.text.Lexer;
import org.guestwright.services.text.Range;

/** What can be folded away: what is in braces or brackets, texts, comments, and imports that follow each other. */
public final class Folding {
    private final String text;
    private final List<Fold> all = new ArrayList<>();

    private Folding(String text) {
        this.text = text;
    }

    /**
     * A stretch that can be folded away; it goes over several lines.
     *
     * @param kind what it is
     * @param range from its first sign to its last
     */
    public record Fold(Kind kind, Range range) {}

    /** What can be folded. */
    public enum Kind {
        BLOCK,
        COMMENT,
        IMPORTS
    }

    /** The folds of a file, by where they begin. */
    public static List<Fold> of(Snapshot snapshot) {
        Folding folding = new Folding(snapshot.text());
        folding.find(Lexer.read(snapshot.text(), 0, snapshot.text().length()));
        folding.all.sort(Comparator.comparingInt(fold -> fold.range().start()));
        return List.copyOf(folding.all);
    }

    private void find(List<Lexeme> lexemes) {
        Deque<Lexeme> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.isSign('{') || lexeme.isSign('[') || lexeme.isSign('(')) {
                open.push(lexeme);
            } else if (lexeme.isSign('}') || lexeme.isSign(']') || lexeme.isSign(')')) {
                if (!open.isEmpty()) {
                    add(Kind.BLOCK, open.pop().start(), lexeme.end());
                }
            } else if (lexeme.kind() == Lexeme.Kind.TEXT) {
                add(Kind.BLOCK, lexeme.start(), lexeme.end());
            } else if (lexeme.kind() == Lexeme.Kind.COMMENT) {
                int last = lastComment(lexemes, i);
                add(Kind.COMMENT, lexeme.start(), lexemes.get(last).end());
                i = last;
            } else if (lexeme.isWord("import") && open.isEmpty()) {
                int last = lastImport(lexemes, i);
                add(Kind.IMPORTS, lexeme.start(), lexemes.get(last).end());
                i = last;
            }
        }
    }

    private void add(Kind kind, int start, int end) {
        int line = text.indexOf('\n', start);
        if (line >= 0 && line < end) {
            all.add(new Fold(kind, new Range(start, end)));
        }
    }

    /** The last of the comments on lines that follow each other. */
    private int lastComment(List<Lexeme> lexemes, int first) {
        int last = first;
        while (last + 1 < lexemes.size()
                && lexemes.get(first).newLine()
                && isLine(lexemes.get(last))
                && isLine(lexemes.get(last + 1))
                && lexemes.get(last + 1).newLine()
                && text.substring(lexemes.get(last).end(), lexemes.get(last + 1).start())
                                .chars()
                                .filter(character -> character == '\n')
                                .count()
                        == 1) {
            last++;
        }
        return last;
    }

    private static boolean isLine(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.COMMENT && lexeme.text().startsWith("//");
    }

    private static int lastImport(List<Lexeme> lexemes, int first) {
        int last = first;
        while (last + 1 < lexemes.size()
                && (lexemes.get(last + 1).isWord("import")
                        || lexemes.get(last).isWord("import")
                                && lexemes.get(last + 1).kind() == Lexeme.Kind.STRING)) {
            last++;
        }
        return last;
    }
}
