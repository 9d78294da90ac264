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
    private final Tokens tokens;
    private final QuickValues values;
    private final QuickHeads heads;
    private Statement[] read = new Statement[64];
    private int count;

    /** A text from a position on. */
    QuickReader(String text, int from, Words words) {
        this.tokens = new Tokens(text, from, words);
        this.values = new QuickValues(tokens);
        this.heads = new QuickHeads(tokens, values);
    }

    /** Goes to the next word, over blanks and comments. */
    void skip() {
        tokens.skip();
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

    /** How far it may have looked at the text since the piece began. */
    int reach() {
        return tokens.reach();
    }

    /** The statement that begins here; {@code null} where it has a fault, and then the reader is somewhere in it. */
    Piece piece() {
        int start = tokens.at();
        tokens.beginPiece();
        values.begin();
        count = 0;
        Statement statement = outer(true);
        return statement == null
                ? null
                : new Piece(start, start + statement.end(), reach(), true, List.of(statement), List.of());
    }

    /** What stands in a file, or in a loop or choice around guests. */
    private Statement outer(boolean file) {
        Token keyword = tokens.word();
        if (keyword == null || !tokens.wasKeyword()) {
            return null;
        }
        tokens.skip();
        return switch (keyword.text()) {
            case "guest", "template" -> definition(keyword);
            case "import" -> file ? imported(keyword) : null;
            case "let" -> let(keyword);
            case "for" -> loop(keyword, true);
            case "if" -> choice(keyword, true);
            case "assert" -> assertion(keyword);
            default -> null;
        };
    }

    /** What stands in a guest, template or block. */
    private Statement entry() {
        Token word = tokens.word();
        if (word == null) {
            return null;
        }
        boolean keyword = tokens.wasKeyword();
        boolean name = tokens.wasName();
        tokens.skip();
        if (keyword) {
            return computed(word);
        }
        return !name ? null : tokens.isNext('=') ? property(word) : block(word);
    }

    private Statement computed(Token keyword) {
        return switch (keyword.text()) {
            case "let" -> let(keyword);
            case "for" -> loop(keyword, false);
            case "if" -> choice(keyword, false);
            case "assert" -> assertion(keyword);
            case "remove" -> remove(keyword);
            case "xml" -> xml(keyword);
            default -> null;
        };
    }

    /** Xtext's parser takes no wrong escapes here, so others are left to it as well. */
    private Statement imported(Token keyword) {
        Token file = values.string();
        return file == null || file.text().indexOf('\\') >= 0 ? null : new Import(keyword, file, file.end());
    }

    private Statement let(Token keyword) {
        Token name = values.name();
        Value value = name == null ? null : values.assigned();
        return value == null ? null : new Let(keyword, name, value, value.end());
    }

    private Statement property(Token name) {
        Value value = values.assigned();
        return value == null ? null : new Property(name, value, value.end());
    }

    private Statement assertion(Token keyword) {
        Token condition = tokens.token();
        tokens.skip();
        Token message = condition == null ? null : values.text();
        return message == null ? null : new Assert(keyword, condition, message, message.end());
    }

    private Statement xml(Token keyword) {
        Token text = values.text();
        return text == null ? null : new Xml(keyword, text, text.end());
    }

    private Statement remove(Token keyword) {
        Token name = values.name();
        tokens.skip();
        if (name == null || !tokens.isNext('[')) {
            return name == null ? null : new Remove(keyword, name, null, name.end());
        }
        Token selector = heads.selector();
        return selector == null ? null : new Remove(keyword, name, selector, tokens.offset());
    }

    private Statement definition(Token keyword) {
        boolean template = keyword.text().equals("template");
        Token name = values.given();
        int end = tokens.offset();
        tokens.skip();
        List<Parameter> parameters = List.of();
        if (template && tokens.isNext('(')) {
            parameters = heads.parameters();
            end = tokens.offset();
            tokens.skip();
        }
        Target target = heads.target();
        List<Call> parents = heads.parents();
        if (name == null || parameters == null || parents == null || target != null && !template) {
            return null;
        }
        if (tokens.isNext('{')) {
            Body body = body(false);
            return body == null ? null : new Definition(keyword, name, parameters, target, parents, body, body.end());
        }
        end = parents.isEmpty() ? end : parents.get(parents.size() - 1).end();
        boolean finished = tokens.atEnd() || tokens.isLetterNext() || tokens.isNext('}');
        return target != null || !finished ? null : new Definition(keyword, name, parameters, null, parents, null, end);
    }

    private Statement block(Token name) {
        Token selector = null;
        if (tokens.isNext('[')) {
            selector = heads.selector();
            if (selector == null) {
                return null;
            }
            tokens.skip();
        }
        boolean plain = heads.endsHead();
        Token variant = plain ? null : heads.variant();
        tokens.skip();
        List<Call> parents = (plain || variant != null) && heads.endsHead() ? heads.parents() : null;
        if (parents == null) {
            return null;
        }
        if (tokens.isNext('{')) {
            Body body = body(false);
            return body == null ? null : new Block(name, selector, variant, parents, body, body.end());
        }
        Call last = parents.get(parents.size() - 1);
        return new Block(name, selector, variant, parents, null, last.end());
    }

    private Statement loop(Token keyword, boolean outer) {
        List<Token> names = new ArrayList<>(2);
        do {
            tokens.skip();
            Token name = values.name();
            if (name == null) {
                return null;
            }
            names.add(name);
            tokens.skip();
        } while (names.size() < 2 && tokens.take(','));
        if (!tokens.takeKeyword("in")) {
            return null;
        }
        tokens.skip();
        Value over = values.single();
        tokens.skip();
        Body body = over == null ? null : body(outer);
        return body == null ? null : new For(keyword, names, over, body, body.end());
    }

    private Statement choice(Token keyword, boolean outer) {
        Token condition = tokens.token();
        tokens.skip();
        Body body = condition == null ? null : body(outer);
        if (body == null) {
            return null;
        }
        tokens.skip();
        if (!tokens.takeKeyword("else")) {
            return new If(keyword, condition, body, null, body.end());
        }
        tokens.skip();
        Body otherwise = otherwise(outer);
        return otherwise == null ? null : new If(keyword, condition, body, otherwise, otherwise.end());
    }

    private Body otherwise(boolean outer) {
        if (!tokens.isKeywordNext("if")) {
            return body(outer);
        }
        Token keyword = tokens.word();
        tokens.skip();
        Statement chained = values.enter() ? choice(keyword, outer) : null;
        values.leave();
        return chained == null ? null : new Body(List.of(chained), chained.offset(), chained.end());
    }

    private Body body(boolean outer) {
        int offset = tokens.offset();
        int first = count;
        if (!values.enter() || !tokens.take('{')) {
            return null;
        }
        tokens.skip();
        while (!tokens.take('}')) {
            Statement statement = outer ? outer(false) : entry();
            if (statement == null) {
                return null;
            }
            add(statement);
            tokens.skip();
        }
        Body body = new Body(List.of(Arrays.copyOfRange(read, first, count)), offset, tokens.offset());
        count = first;
        values.leave();
        return body;
    }

    private void add(Statement statement) {
        if (count == read.length) {
            read = Arrays.copyOf(read, 2 * count);
        }
        read[count++] = statement;
    }
}
