// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads statements in one pass, but only those without a fault: of everything else it only says that it cannot read it. What it
 * reads is what Xtext's parser makes of the same text, in a small part of the time.
 */
final class QuickReader {
    private static final int DEEPEST = 200;
    private static final int LOOKAHEAD = 3;
    private static final String TRIPLE = "\"\"\"";

    private final Tokens tokens;
    private Statement[] read = new Statement[64];
    private int count;
    private int depth;

    /** A text from a position on. */
    QuickReader(String text, int from, Words words) {
        this.tokens = new Tokens(text, from, words);
    }

    /** Goes to the next word; {@code false} where a comment is not closed. */
    boolean skip() {
        return tokens.skip();
    }

    /** Whether nothing comes any more. */
    boolean atEnd() {
        return tokens.atEnd();
    }

    /** The position in the text. */
    int at() {
        return tokens.at();
    }

    /** Goes on at another position. */
    void goTo(int position) {
        tokens.goTo(position);
    }

    /** How far it may have looked at the text. */
    int reach() {
        return tokens.at() + LOOKAHEAD;
    }

    /** The statement that begins here; {@code null} where it has a fault, and then the reader is somewhere in it. */
    Piece piece() {
        int start = tokens.at();
        Statement statement = statement();
        return statement == null
                ? null
                : new Piece(start, start + statement.end(), reach(), true, List.of(statement), List.of());
    }

    private Statement statement() {
        tokens.beginPiece();
        count = 0;
        depth = 0;
        Token keyword = tokens.word();
        if (keyword == null || !tokens.wasKeyword() || !tokens.skip()) {
            return null;
        }
        return switch (keyword.text()) {
            case "guest", "template" -> definition(keyword);
            case "let" -> let(keyword);
            case "import" -> imported(keyword);
            default -> null;
        };
    }

    /** Xtext's parser takes no wrong escapes here, so others are left to it as well. */
    private Statement imported(Token keyword) {
        Token file = tokens.isNext('"') ? tokens.token() : null;
        return file == null || file.text().startsWith(TRIPLE) || file.text().indexOf('\\') >= 0
                ? null
                : new Import(keyword, file, file.end());
    }

    private Statement let(Token keyword) {
        Token name = name();
        if (name == null || !tokens.skip() || !tokens.takeAssignment() || !tokens.skip()) {
            return null;
        }
        Value value = value();
        return value == null ? null : new Let(keyword, name, value, value.end());
    }

    private Statement definition(Token keyword) {
        Token name = given();
        if (name == null) {
            return null;
        }
        int end = tokens.offset();
        List<Call> parents = List.of();
        if (!tokens.skip()) {
            return null;
        }
        if (tokens.isNext('e')) {
            parents = parents();
            if (parents == null) {
                return null;
            }
            end = parents.get(parents.size() - 1).end();
        }
        Body body = null;
        if (tokens.isNext('{')) {
            body = body();
            if (body == null) {
                return null;
            }
            end = body.end();
        } else if (!tokens.atEnd() && !tokens.isLetterNext()) {
            return null;
        }
        return new Definition(keyword, name, List.of(), null, parents, body, end);
    }

    /** {@code null} where they are faulty. */
    private List<Call> parents() {
        Token word = tokens.word();
        if (word == null || !tokens.wasKeyword() || !word.text().equals("extends")) {
            return null;
        }
        List<Call> all = new ArrayList<>(2);
        do {
            Token name = tokens.skip() ? given() : null;
            if (name == null || !tokens.skip()) {
                return null;
            }
            all.add(new Call(name, List.of(), name.end()));
        } while (tokens.take(','));
        return all;
    }

    private Body body() {
        int offset = tokens.offset();
        int first = count;
        if (!tokens.take('{') || ++depth > DEEPEST) {
            return null;
        }
        while (tokens.skip()) {
            if (tokens.take('}')) {
                Body body = new Body(List.of(Arrays.copyOfRange(read, first, count)), offset, tokens.offset());
                count = first;
                depth--;
                return body;
            }
            Statement entry = entry();
            if (entry == null) {
                return null;
            }
            add(entry);
        }
        return null;
    }

    private void add(Statement statement) {
        if (count == read.length) {
            read = Arrays.copyOf(read, 2 * count);
        }
        read[count++] = statement;
    }

    private Statement entry() {
        Token name = name();
        if (name == null || !tokens.skip()) {
            return null;
        }
        if (tokens.takeAssignment()) {
            Value value = tokens.skip() ? value() : null;
            return value == null ? null : new Property(name, value, value.end());
        }
        Token variant = null;
        if (!tokens.isNext('{')) {
            variant = variant();
            if (variant == null) {
                return null;
            }
        }
        Body body = body();
        return body == null ? null : new Block(name, null, variant, List.of(), body, body.end());
    }

    /** One word, or two; {@code null} where no brace follows. */
    private Token variant() {
        Token first = tokens.word();
        if (first == null || tokens.wasKeyword()) {
            return null;
        }
        boolean name = tokens.wasName();
        if (!tokens.skip() || tokens.isNext('{')) {
            return first;
        }
        Token second = name ? name() : null;
        return second == null || !tokens.skip()
                ? null
                : new Token(first.text() + " " + second.text(), first.offset(), second.end() - first.offset());
    }

    private Value value() {
        return tokens.isNext('[') ? list() : tokens.token();
    }

    private Value list() {
        int offset = tokens.offset();
        List<Value> items = new ArrayList<>();
        tokens.take('[');
        if (!tokens.skip()) {
            return null;
        }
        while (!tokens.take(']')) {
            if (!items.isEmpty() && !(tokens.take(',') && tokens.skip())) {
                return null;
            }
            Token item = tokens.token();
            if (item == null || !tokens.skip()) {
                return null;
            }
            items.add(item);
        }
        return new ListValue(items, offset, tokens.offset());
    }

    private Token name() {
        Token name = tokens.word();
        return name != null && tokens.wasName() ? name : null;
    }

    /** The name of a guest or template. */
    private Token given() {
        Token name = tokens.token();
        return name == null || tokens.wasKeyword() || name.text().startsWith(TRIPLE) ? null : name;
    }
}
