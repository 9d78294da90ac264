// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads names and values. Whatever has a fault is {@code null}. */
final class QuickValues {
    private static final int DEEPEST = 200;
    private static final String TRIPLE = "\"\"\"";

    private final Tokens tokens;
    private int depth;

    QuickValues(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Forgets how deep the last statement was. */
    void begin() {
        depth = 0;
    }

    /** Goes into braces or brackets; {@code false} where that is too deep for us. */
    boolean enter() {
        return ++depth <= DEEPEST;
    }

    /** Goes out of braces or brackets. */
    void leave() {
        depth--;
    }

    /** The name of a block, property, value or parameter. */
    Token name() {
        Token name = tokens.word();
        return name != null && tokens.wasName() ? name : null;
    }

    /** The name of a guest or template, or the key of a map. */
    Token given() {
        Token name = tokens.token();
        return name == null || tokens.wasKeyword() || name.text().startsWith(TRIPLE) ? null : name;
    }

    /** A string on one line. */
    Token string() {
        Token string = tokens.isNext('"') ? tokens.token() : null;
        return string == null || string.text().startsWith(TRIPLE) ? null : string;
    }

    /** A string, or a text in three quotes. */
    Token text() {
        return tokens.isNext('"') ? tokens.token() : null;
    }

    /** A value behind its {@code =}. */
    Value assigned() {
        tokens.skip();
        if (!tokens.takeAssignment()) {
            return null;
        }
        tokens.skip();
        return value();
    }

    /** A value. */
    Value value() {
        return tokens.isNext('{') ? map() : single();
    }

    /** A value that is no map. */
    Value single() {
        return tokens.isNext('[') ? list() : tokens.token();
    }

    private Value list() {
        int offset = tokens.offset();
        List<Value> items = new ArrayList<>();
        if (!enter() || !tokens.take('[')) {
            return null;
        }
        tokens.skip();
        while (!tokens.take(']')) {
            if (!items.isEmpty() && !tokens.takeAndSkip(',')) {
                return null;
            }
            Value item = value();
            if (item == null) {
                return null;
            }
            items.add(item);
            tokens.skip();
        }
        leave();
        return new ListValue(items, offset, tokens.offset());
    }

    private Value map() {
        int offset = tokens.offset();
        List<MapEntry> entries = new ArrayList<>();
        if (!enter() || !tokens.take('{')) {
            return null;
        }
        tokens.skip();
        while (!tokens.take('}')) {
            Token key = given();
            Value value = key == null ? null : assigned();
            if (value == null) {
                return null;
            }
            entries.add(new MapEntry(key, value));
            tokens.skip();
        }
        leave();
        return new MapValue(entries, offset, tokens.offset());
    }
}
