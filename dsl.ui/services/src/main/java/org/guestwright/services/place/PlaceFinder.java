// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.guestwright.services.place.Place.Kind;
import org.guestwright.services.place.Place.Subject;
import org.guestwright.services.text.Lexeme;
import org.guestwright.services.text.Lexer;
import org.guestwright.services.text.Range;

/** Finds out where a position is, by the words and braces in front of it. Texts may be wrong in any way. */
public final class PlaceFinder {
    private final Cursor cursor;
    private final Deque<Opening> open = new ArrayDeque<>();

    private PlaceFinder(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The place of a position.
     *
     * @param start where a statement of the file begins, in front of the position
     * @param end where to stop reading behind it
     */
    public static Place find(String text, int start, int end, int position) {
        List<Lexeme> all = Lexer.read(text, start, end);
        Cursor cursor = new Cursor(text, all, position);
        PlaceFinder finder = new PlaceFinder(cursor);
        boolean comment = all.stream()
                .anyMatch(lexeme -> lexeme.kind() == Lexeme.Kind.COMMENT
                        && lexeme.start() < position
                        && (lexeme.text().startsWith("//") ? position <= lexeme.end() : position < lexeme.end()));
        Range nothing = Range.at(position);
        return comment ? new Place(Kind.NOTHING, List.of(), nothing, "", nothing, Subject.NONE) : finder.find();
    }

    private Place find() {
        while (!cursor.reached()) {
            Lexeme next = cursor.take();
            Place found = null;
            if (next.isSign('}')) {
                open.pollLast();
            } else if (next.isSign('{')) {
                push(Opening.Kind.NOTHING, "", List.of(), next.start(), next);
            } else if (next.kind() == Lexeme.Kind.WORD) {
                found = statement(next);
            }
            if (found != null) {
                return found;
            }
        }
        return start();
    }

    private Place start() {
        int at = cursor.under() == null ? cursor.position() : cursor.under().start();
        Kind kind = isTop() ? Kind.TOP : isIn(Opening.Kind.MAP) || isIn(Opening.Kind.NOTHING) ? Kind.NAME : Kind.ENTRY;
        return place(kind, at, Subject.NONE);
    }

    private boolean isTop() {
        return open.stream().allMatch(opening -> opening.kind() == Opening.Kind.CONTROL);
    }

    private boolean isIn(Opening.Kind kind) {
        return !open.isEmpty() && open.peekLast().kind() == kind;
    }

    private Place statement(Lexeme first) {
        Lexeme next = cursor.peek();
        boolean name = next != null && (next.isSign('=') || next.isSign('{') && !first.isWord("else"));
        if (isIn(Opening.Kind.MAP) || name && !isTop()) {
            return entry(first);
        }
        return switch (first.text()) {
            case "import" -> importing(first);
            case "let" -> let(first);
            case "guest", "template" -> isTop() ? new HeadFinder(this, cursor).definition(first) : entry(first);
            case "for", "if", "else", "assert" -> new HeadFinder(this, cursor).control(first);
            case "remove" -> isTop() ? null : removing(first);
            case "xml" -> isTop() ? null : xml(first);
            default -> isTop() ? null : entry(first);
        };
    }

    private Place importing(Lexeme keyword) {
        if (cursor.reached()) {
            return cursor.isOnLineOf(keyword.end()) ? place(Kind.IMPORT, keyword.start(), Subject.NONE) : start();
        }
        if (cursor.peek().kind() == Lexeme.Kind.STRING) {
            cursor.take();
        }
        return null;
    }

    private Place let(Lexeme keyword) {
        if (cursor.reached()) {
            return place(Kind.NAME, keyword.start(), Subject.NONE);
        }
        if (cursor.peek().kind() != Lexeme.Kind.WORD) {
            return null;
        }
        Lexeme name = cursor.take();
        if (cursor.reached() || !cursor.peek().isSign('=')) {
            return cursor.reached() && cursor.isOnLineOf(name.end())
                    ? place(Kind.NOTHING, keyword.start(), Subject.NONE)
                    : null;
        }
        return value(cursor.take(), keyword.start(), Subject.of("let", keyword.start(), List.of()));
    }

    private Place removing(Lexeme keyword) {
        if (cursor.reached()) {
            return place(Kind.REMOVED, keyword.start(), Subject.NONE);
        }
        if (cursor.peek().kind() != Lexeme.Kind.WORD) {
            return null;
        }
        Lexeme name = cursor.take();
        return selector(keyword.start(), Subject.of(name.text(), name.start(), List.of()), new ArrayList<>());
    }

    private Place xml(Lexeme keyword) {
        if (cursor.reached()) {
            return place(Kind.NOTHING, keyword.start(), Subject.NONE);
        }
        if (cursor.peek().kind() == Lexeme.Kind.TEXT) {
            cursor.take();
        }
        return null;
    }

    /** What begins with a name: a property or block, or something that has only begun. */
    private Place entry(Lexeme name) {
        Lexeme last = name;
        List<String> words = new ArrayList<>();
        while (true) {
            Subject subject = Subject.of(name.text(), name.start(), words);
            if (cursor.reached()) {
                return cursor.isOnLineOf(last.end()) ? place(Kind.VARIANT, name.start(), subject) : null;
            }
            Lexeme next = cursor.peek();
            if (next.isSign('=')) {
                return value(cursor.take(), last.start(), Subject.of(last.text(), last.start(), List.of()));
            } else if (next.isSign('{')) {
                push(Opening.Kind.BLOCK, name.text(), words, name.start(), cursor.take());
                return null;
            } else if (next.isSign('[') && words.isEmpty()) {
                Place found = selector(name.start(), subject, words);
                if (found != null) {
                    return found;
                }
            } else if (next.isWord("extends")) {
                return new HeadFinder(this, cursor)
                        .parents(cursor.take(), new HeadFinder.Owner(Opening.Kind.BLOCK, name.text(), name, words));
            } else if (next.kind() == Lexeme.Kind.WORD && !next.newLine() && words.size() < 3) {
                last = cursor.take();
                words.add(last.text());
            } else {
                return null;
            }
        }
    }

    /** Brackets behind the name of a block. */
    private Place selector(int start, Subject subject, List<String> words) {
        if (cursor.reached() || !cursor.peek().isSign('[')) {
            return cursor.reached() && cursor.isOnLineOf(subject.start()) ? place(Kind.NOTHING, start, subject) : null;
        }
        cursor.take();
        StringBuilder selector = new StringBuilder("[");
        while (!cursor.reached() && !cursor.peek().isSign(']') && !cursor.peek().newLine()) {
            selector.append(cursor.take().text());
        }
        if (cursor.reached()) {
            return place(Kind.SELECTOR, start, subject);
        }
        if (cursor.peek().isSign(']')) {
            cursor.take();
        }
        words.add(selector.append(']').toString());
        return null;
    }

    /** What stands behind an {@code =}. */
    Place value(Lexeme equals, int start, Subject subject) {
        if (cursor.reached()) {
            return cursor.isOnLineOf(equals.end()) ? place(Kind.VALUE, start, subject) : null;
        }
        Lexeme next = cursor.peek();
        if (next.newLine()) {
            return null;
        }
        if (next.isSign('[')) {
            return list(start, subject);
        } else if (next.isSign('{')) {
            push(Opening.Kind.MAP, subject.name(), List.of(), start, cursor.take());
        } else if (next.isValue()) {
            cursor.take();
        }
        return null;
    }

    private Place list(int start, Subject subject) {
        int depth = 0;
        do {
            Lexeme next = cursor.take();
            depth += next.isSign('[') ? 1 : next.isSign(']') ? -1 : 0;
            if (depth > 0 && cursor.reached()) {
                return place(Kind.VALUE, start, subject.inList());
            }
        } while (depth > 0 && !cursor.peek().isSign('}') && !cursor.peek().isSign('{'));
        return null;
    }

    void push(Opening.Kind kind, String name, List<String> words, int start, Lexeme brace) {
        open.addLast(new Opening(kind, name, words, start, brace.start()));
    }

    /** The place of the position, which has been reached. */
    Place place(Kind kind, int start, Subject subject) {
        Lexeme under = cursor.under();
        boolean quoted = under != null && under.kind() != Lexeme.Kind.WORD;
        Subject known = quoted ? subject.inQuotes() : subject;
        List<Opening> openings = List.copyOf(open);
        Range entry = new Range(start, Math.max(cursor.position(), entryEnd(start)));
        Range name = under == null || kind == Kind.NOTHING
                ? null
                : ExpressionWord.at(cursor.text(), under, cursor.position());
        if (name != null) {
            return new Place(Kind.EXPRESSION, openings, name, prefix(name), entry, known);
        }
        boolean wrong = quoted && (kind == Kind.ENTRY || kind == Kind.TOP || kind == Kind.VARIANT);
        return new Place(wrong ? Kind.NOTHING : kind, openings, cursor.word(), prefix(cursor.word()), entry, known);
    }

    private String prefix(Range word) {
        return cursor.text().substring(word.start(), cursor.position());
    }

    private int entryEnd(int start) {
        for (int i = cursor.index(); i >= 0; i--) {
            if (i < cursor.lexemes().size() && cursor.lexemes().get(i).start() == start) {
                return Extent.end(cursor.lexemes(), i);
            }
        }
        return start;
    }
}
