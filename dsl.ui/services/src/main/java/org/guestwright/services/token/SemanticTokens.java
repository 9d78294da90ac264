// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.MapEntry;
import org.guestwright.dsl.syntax.MapValue;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.services.name.ExpressionNames;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.token.SemanticToken.Type;

/** Says what the words of a file mean, as far as their form does not. Words that mean nothing are left out. */
public final class SemanticTokens {
    private final Project project;
    private final String text;
    private final Range wanted;
    private final List<SemanticToken> all = new ArrayList<>();

    private SemanticTokens(Project project, String text, Range wanted) {
        this.project = project;
        this.text = text;
        this.wanted = wanted;
    }

    /** The words of a file, in order; none overlaps another. */
    public static List<SemanticToken> of(Project project, Snapshot snapshot) {
        return of(project, snapshot, new Range(0, snapshot.text().length()));
    }

    /** The words of the statements that a stretch of a file touches. */
    public static List<SemanticToken> of(Project project, Snapshot snapshot, Range range) {
        SemanticTokens tokens = new SemanticTokens(project, snapshot.text(), range);
        Tree.of(snapshot).forEach(tree -> tokens.statement(tree, null));
        tokens.all.sort(Comparator.comparingInt(token -> token.range().start()));
        return tokens.all;
    }

    private void statement(Tree tree, Shape shape) {
        Range range = tree.range();
        if (range.end() < wanted.start() || range.start() > wanted.end()) {
            return;
        }
        Statement statement = tree.statement();
        Shape inner = shape;
        if (statement instanceof Definition definition) {
            inner = new Heads(project, this).definition(tree, definition);
        } else if (statement instanceof Block block) {
            inner = new Heads(project, this).block(tree, block, shape);
        } else if (statement instanceof Property property) {
            if (shape == null || shape.property(property.name().text()) != null) {
                add(tree.range(property.name()), Type.PROPERTY, false);
            }
            value(tree, property.value());
        } else {
            new Heads(project, this).other(tree, statement);
        }
        for (Tree child : tree.children()) {
            statement(child, inner);
        }
    }

    void parameters(Tree tree, Definition definition) {
        for (Parameter parameter : definition.parameters()) {
            if (parameter.type() != null) {
                add(tree.range(parameter.type()), Type.TYPE, false);
            }
            add(tree.range(parameter.name()), Type.PARAMETER, true);
            value(tree, parameter.value());
        }
    }

    void calls(Tree tree, List<Call> calls) {
        for (Call call : calls) {
            add(tree.range(call.name()), Type.TEMPLATE, false);
            for (Argument argument : call.arguments()) {
                if (argument.name() != null) {
                    add(tree.range(argument.name()), Type.PARAMETER, false);
                }
                value(tree, argument.value());
            }
        }
    }

    void value(Tree tree, Value value) {
        if (value instanceof Token token) {
            token(tree.range(token), token.text());
        } else if (value instanceof ListValue list) {
            list.items().forEach(item -> value(tree, item));
        } else if (value instanceof MapValue map) {
            for (MapEntry entry : map.entries()) {
                add(tree.range(entry.key()), Type.PROPERTY, true);
                value(tree, entry.value());
            }
        }
    }

    private void token(Range range, String written) {
        Type type = written.startsWith("\"")
                ? Type.STRING
                : Character.isDigit(written.charAt(0)) ? Type.NUMBER : Type.LITERAL;
        if (!written.contains("${")) {
            add(range, type, false);
            return;
        }
        List<SemanticToken> names = new ArrayList<>();
        ExpressionNames.find(
                text,
                range.start(),
                range.end(),
                (name, at, called) -> names.add(
                        new SemanticToken(at, called && Functions.of(name) != null ? Type.FUNCTION : Type.LET, false)));
        int start = range.start();
        for (SemanticToken name : names) {
            if (type == Type.STRING) {
                addLines(new Range(start, name.range().start()), type);
            }
            all.add(name);
            start = name.range().end();
        }
        if (type == Type.STRING) {
            addLines(new Range(start, range.end()), type);
        }
    }

    void add(Range range, Type type, boolean declaration) {
        if (type == Type.STRING) {
            addLines(range, type);
        } else {
            all.add(new SemanticToken(range, type, declaration));
        }
    }

    /** A token is on one line. */
    private void addLines(Range range, Type type) {
        int start = range.start();
        while (start < range.end()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? range.end() : Math.min(line, range.end());
            if (end > start) {
                all.add(new SemanticToken(new Range(start, end), type, false));
            }
            start = end + 1;
        }
    }
}
