// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between the first word of a definition or block and its body. Whatever has a fault is {@code null}. */
final class QuickHeads {
    private final Tokens tokens;
    private final QuickValues values;

    QuickHeads(Tokens tokens, QuickValues values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** The block that a template is for; a {@code for} that is followed by anything else begins a loop. */
    Target target() {
        int before = tokens.at();
        if (!tokens.takeKeyword("for")) {
            return null;
        }
        tokens.skip();
        Token name = values.name();
        tokens.skip();
        boolean plain = endsHead();
        Token variant = name == null || plain ? null : variant();
        tokens.skip();
        if (name == null || !plain && variant == null || !endsHead()) {
            tokens.goTo(before);
            return null;
        }
        return new Target(name, variant);
    }

    /** Whether only a body can follow, or what is extended. */
    boolean endsHead() {
        return tokens.isNext('{') || tokens.isKeywordNext("extends");
    }

    /** What is extended, which may be nothing. */
    List<Call> parents() {
        return tokens.takeKeyword("extends") ? calls() : List.of();
    }

    /** What is behind the first word of a block: a word, or two. */
    Token variant() {
        Token first = tokens.word();
        if (first == null || tokens.wasKeyword()) {
            return null;
        }
        boolean name = tokens.wasName();
        tokens.skip();
        int before = tokens.at();
        Token second = name ? values.name() : null;
        if (second == null) {
            tokens.goTo(before);
            return first;
        }
        return new Token(first.text() + " " + second.text(), first.offset(), second.end() - first.offset());
    }

    /** Which of several blocks is meant, between its brackets. */
    Token selector() {
        tokens.take('[');
        tokens.skip();
        Token selector = tokens.isNext('*') ? tokens.sign() : values.given();
        tokens.skip();
        return tokens.take(']') ? selector : null;
    }

    /** The parameters of a template, between their parentheses. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        tokens.takeAndSkip('(');
        while (!tokens.take(')')) {
            if (!all.isEmpty() && !tokens.takeAndSkip(',')) {
                return null;
            }
            Parameter parameter = parameter();
            if (parameter == null) {
                return null;
            }
            all.add(parameter);
            tokens.skip();
        }
        return all;
    }

    private Parameter parameter() {
        Token name = values.name();
        if (name == null) {
            return null;
        }
        Token type = null;
        tokens.skip();
        if (tokens.isLetterNext()) {
            type = name;
            name = values.name();
            tokens.skip();
        }
        if (name == null || !tokens.isNext('=')) {
            return name == null ? null : new Parameter(type, name, null);
        }
        Value value = values.assigned();
        return value == null ? null : new Parameter(type, name, value);
    }

    private List<Call> calls() {
        List<Call> all = new ArrayList<>(2);
        do {
            tokens.skip();
            Call call = call();
            if (call == null) {
                return null;
            }
            all.add(call);
            tokens.skip();
        } while (tokens.take(','));
        return all;
    }

    private Call call() {
        Token name = values.given();
        if (name == null) {
            return null;
        }
        int end = tokens.offset();
        tokens.skip();
        if (!tokens.isNext('(')) {
            return new Call(name, List.of(), end);
        }
        List<Argument> arguments = arguments();
        return arguments == null ? null : new Call(name, arguments, tokens.offset());
    }

    private List<Argument> arguments() {
        List<Argument> all = new ArrayList<>(4);
        tokens.takeAndSkip('(');
        while (!tokens.take(')')) {
            if (!all.isEmpty() && !tokens.takeAndSkip(',')) {
                return null;
            }
            Argument argument = argument();
            if (argument.value() == null) {
                return null;
            }
            all.add(argument);
            tokens.skip();
        }
        return all;
    }

    private Argument argument() {
        int before = tokens.at();
        Token name = values.name();
        tokens.skip();
        if (name != null && tokens.isNext('=')) {
            return new Argument(name, values.assigned());
        }
        tokens.goTo(before);
        return new Argument(null, values.value());
    }
}
