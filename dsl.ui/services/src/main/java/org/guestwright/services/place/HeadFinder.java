// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.services.place.Place.Kind;
import org.guestwright.services.place.Place.Subject;
import org.guestwright.services.text.Lexeme;

/** Finds places in what stands in front of a body: the heads of guests, templates, loops and conditions. */
final class HeadFinder {
    private final PlaceFinder finder;
    private final Cursor cursor;

    HeadFinder(PlaceFinder finder, Cursor cursor) {
        this.finder = finder;
        this.cursor = cursor;
    }

    /**
     * What a body belongs to.
     *
     * @param kind what it is
     * @param name its name
     * @param first where it begins
     * @param words see {@link Opening}
     */
    record Owner(Opening.Kind kind, String name, Lexeme first, List<String> words) {}

    /** {@code guest NAME ...} or {@code template NAME(PARAMETERS) for TARGET ...}. */
    Place definition(Lexeme keyword) {
        if (cursor.reached()) {
            return finder.place(Kind.NAME, keyword.start(), Subject.NONE);
        }
        String name = "";
        if (cursor.peek().isValue() && !cursor.peek().isWord("extends")) {
            name = cursor.take().text();
        }
        Opening.Kind kind = keyword.isWord("guest") ? Opening.Kind.GUEST : Opening.Kind.TEMPLATE;
        if (!cursor.reached() && cursor.peek().isSign('(')) {
            Place found = parameters(keyword);
            if (found != null) {
                return found;
            }
        }
        List<String> target = new ArrayList<>();
        if (!cursor.reached() && cursor.peek().isWord("for")) {
            cursor.take();
            while (!cursor.reached()
                    && cursor.peek().kind() == Lexeme.Kind.WORD
                    && !cursor.peek().isWord("extends")) {
                target.add(cursor.take().text());
            }
            if (cursor.reached()) {
                return finder.place(Kind.TARGET, keyword.start(), Subject.of("for", keyword.start(), target));
            }
        }
        if (!cursor.reached() && cursor.peek().isWord("extends")) {
            return parents(cursor.take(), new Owner(kind, name, keyword, target));
        }
        return cursor.reached()
                ? finder.place(Kind.HEAD, keyword.start(), Subject.of(keyword.text(), keyword.start(), target))
                : body(new Owner(kind, name, keyword, target));
    }

    /** The brace of a definition or block, or a place in front of where it should be. */
    private Place body(Owner owner) {
        if (cursor.reached()) {
            boolean ended = owner.kind == Opening.Kind.BLOCK && !cursor.isOnLineOf(owner.first.end());
            return ended ? null : finder.place(Kind.NOTHING, owner.first.start(), Subject.NONE);
        }
        if (cursor.peek().isSign('{')) {
            finder.push(owner.kind, owner.name, owner.words, owner.first.start(), cursor.take());
        }
        return null;
    }

    /** {@code extends A(1), B} and what follows it. */
    Place parents(Lexeme keyword, Owner owner) {
        Lexeme last = keyword;
        do {
            if (cursor.reached()) {
                return finder.place(
                        Kind.PARENT, keyword.start(), Subject.of(owner.name, owner.first.start(), owner.words));
            }
            if (!cursor.peek().isValue()) {
                break;
            }
            last = cursor.take();
            if (!cursor.reached() && cursor.peek().isSign('(')) {
                Place found = arguments(last);
                if (found != null) {
                    return found;
                }
            }
        } while (!cursor.reached() && cursor.peek().isSign(',') && cursor.take() != null);
        return body(owner);
    }

    private Place arguments(Lexeme call) {
        cursor.take();
        int depth = 1;
        int index = 0;
        String argument = null;
        while (depth > 0) {
            if (cursor.reached()) {
                return finder.place(
                        Kind.ARGUMENT,
                        call.start(),
                        new Subject(call.text(), call.start(), List.of(), depth > 1, index, argument, false));
            }
            Lexeme next = cursor.take();
            if (next.isSign('(') || next.isSign('[') || next.isSign('{')) {
                depth++;
            } else if (next.isSign(')') || next.isSign(']') || next.isSign('}')) {
                depth--;
            } else if (next.isSign(',') && depth == 1) {
                index++;
                argument = null;
            } else if (next.kind() == Lexeme.Kind.WORD && depth == 1 && isSign('=')) {
                argument = next.text();
            }
        }
        return null;
    }

    private Place parameters(Lexeme keyword) {
        cursor.take();
        int depth = 1;
        Lexeme last = null;
        while (depth > 0) {
            if (cursor.reached()) {
                boolean first = last == null || last.isSign(',');
                return finder.place(first ? Kind.PARAMETER : Kind.NAME, keyword.start(), Subject.NONE);
            }
            last = cursor.take();
            if (last.isSign('(') || last.isSign('[') || last.isSign('{')) {
                depth++;
            } else if (last.isSign(')') || last.isSign(']') || last.isSign('}')) {
                depth--;
            }
        }
        return null;
    }

    /** {@code for NAME in VALUE}, {@code if VALUE}, {@code else}, {@code assert VALUE "message"}. */
    Place control(Lexeme keyword) {
        boolean loop = keyword.isWord("for");
        boolean value = !loop;
        List<String> names = new ArrayList<>();
        while (true) {
            if (cursor.reached()) {
                Kind kind = value ? Kind.CONDITION : Kind.NAME;
                return cursor.isOnLineOf(keyword.end()) ? finder.place(kind, keyword.start(), Subject.NONE) : null;
            }
            Lexeme next = cursor.peek();
            if (next.isSign('{') && !keyword.isWord("assert")) {
                finder.push(Opening.Kind.CONTROL, keyword.text(), names, keyword.start(), cursor.take());
                return null;
            }
            if (next.newLine() || next.isSign('}')) {
                return null;
            }
            Lexeme taken = cursor.take();
            value |= taken.isWord("in");
            if (!value && taken.kind() == Lexeme.Kind.WORD) {
                names.add(taken.text());
            }
        }
    }

    private boolean isSign(char sign) {
        return cursor.peek() != null && cursor.peek().isSign(sign);
    }
}
