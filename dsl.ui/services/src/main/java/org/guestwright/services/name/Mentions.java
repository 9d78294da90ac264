// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Assert;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.MapEntry;
import org.guestwright.dsl.syntax.MapValue;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;

/** Finds all names that are written in a file, and says what each of them means. */
public final class Mentions {
    private final Project project;
    private final Snapshot snapshot;
    private final List<Mention> all = new ArrayList<>();

    private Mentions(Project project, Snapshot snapshot) {
        this.project = project;
        this.snapshot = snapshot;
    }

    /** The names of a file, in no certain order. */
    public static List<Mention> in(Project project, Snapshot snapshot) {
        Mentions mentions = new Mentions(project, snapshot);
        Map<String, Symbol> none = Map.of();
        Tree.of(snapshot).forEach(tree -> mentions.visit(tree, none, null));
        return mentions.all;
    }

    /** The name at a position of a file; {@code null} where there is none. */
    public static Mention at(Project project, Snapshot snapshot, int offset) {
        Mentions mentions = new Mentions(project, snapshot);
        for (Tree tree : Tree.of(snapshot)) {
            if (tree.range().touches(offset)) {
                mentions.visit(tree, Map.of(), null);
            }
        }
        Mention shortest = null;
        for (Mention mention : mentions.all) {
            boolean shorter = shortest == null
                    || mention.range().end() - mention.range().start()
                            < shortest.range().end() - shortest.range().start();
            shortest = mention.range().touches(offset) && shorter ? mention : shortest;
        }
        return shortest;
    }

    /**
     * @param scope the names that are declared around, by name
     * @param around the guest or template around; {@code null} where there is none
     */
    private void visit(Tree tree, Map<String, Symbol> scope, Definition around) {
        Statement statement = tree.statement();
        Map<String, Symbol> inner = new HashMap<>(scope);
        Definition definition = around;
        if (statement instanceof Definition own) {
            definition = own;
            definition(tree, own, inner);
        } else if (statement instanceof Block block) {
            block.parents().forEach(call -> call(tree, call, scope, around));
        } else if (statement instanceof Property property) {
            value(tree, property.value(), scope, around);
        } else if (statement instanceof Let let) {
            value(tree, let.value(), scope, around);
            if (tree.around() == null && let.name() != null) {
                declare(tree, Symbol.Kind.LET, let.name(), null);
            }
        } else if (statement instanceof For loop) {
            value(tree, loop.over(), scope, around);
            loop.names().forEach(name -> declare(tree, Symbol.Kind.VARIABLE, name, inner));
        } else if (statement instanceof If condition) {
            value(tree, condition.condition(), scope, around);
        } else if (statement instanceof Assert check) {
            value(tree, check.condition(), scope, around);
            value(tree, check.message(), scope, around);
        }
        for (Tree child : tree.children()) {
            visit(child, inner, definition);
            if (child.statement() instanceof Let let && let.name() != null) {
                declare(child, Symbol.Kind.LET, let.name(), inner);
            }
        }
    }

    private void definition(Tree tree, Definition definition, Map<String, Symbol> scope) {
        if (definition.name() != null) {
            value(tree, definition.name(), scope, definition);
            declare(tree, definition.isGuest() ? Symbol.Kind.GUEST : Symbol.Kind.TEMPLATE, definition.name(), null);
        }
        for (Parameter parameter : definition.parameters()) {
            value(tree, parameter.value(), scope, definition);
            declare(tree, Symbol.Kind.PARAMETER, parameter.name(), scope);
        }
        definition.parents().forEach(call -> call(tree, call, scope, definition));
    }

    private void declare(Tree tree, Symbol.Kind kind, Token name, Map<String, Symbol> scope) {
        Range word = tree.range(name);
        Symbol symbol = new Symbol(kind, Declarations.plain(name.text()), snapshot.path(), word, tree.range());
        all.add(new Mention(word, symbol, true));
        if (scope != null) {
            scope.put(symbol.name(), symbol);
        }
    }

    private void call(Tree tree, Call call, Map<String, Symbol> scope, Definition around) {
        Declaration template = project.find(
                snapshot,
                Declaration.Kind.TEMPLATE,
                Declarations.plain(call.name().text()));
        if (template != null) {
            all.add(new Mention(tree.range(call.name()), symbol(template), false));
        }
        for (Argument argument : call.arguments()) {
            value(tree, argument.value(), scope, around);
            Symbol parameter = argument.name() == null || template == null
                    ? null
                    : parameter(template, argument.name().text());
            if (parameter != null) {
                all.add(new Mention(tree.range(argument.name()), parameter, false));
            }
        }
    }

    private static Symbol parameter(Declaration template, String name) {
        for (Parameter parameter : ((Definition) template.statement()).parameters()) {
            if (parameter.name().text().equals(name)) {
                int start = template.start();
                Range word = new Range(
                        start + parameter.name().offset(),
                        start + parameter.name().end());
                return new Symbol(Symbol.Kind.PARAMETER, name, template.file(), word, template.range());
            }
        }
        return null;
    }

    private void value(Tree tree, Value value, Map<String, Symbol> scope, Definition around) {
        if (value instanceof Token token && token.text().contains("${")) {
            Range range = tree.range(token);
            ExpressionNames.find(snapshot.text(), range.start(), range.end(), (name, at, called) -> {
                if (!called) {
                    name(tree, name, at, scope, around);
                }
            });
        } else if (value instanceof ListValue list) {
            list.items().forEach(item -> value(tree, item, scope, around));
        } else if (value instanceof MapValue map) {
            for (MapEntry entry : map.entries()) {
                value(tree, entry.value(), scope, around);
            }
        }
    }

    /** A name with dashes may be one name, or a difference of several. */
    private void name(Tree tree, String name, Range range, Map<String, Symbol> scope, Definition around) {
        Symbol symbol = resolve(tree, name, scope, around);
        int dash = name.indexOf('-');
        if (symbol != null) {
            all.add(new Mention(range, symbol, false));
        } else if (dash > 0) {
            name(tree, name.substring(0, dash), new Range(range.start(), range.start() + dash), scope, around);
            name(tree, name.substring(dash + 1), new Range(range.start() + dash + 1, range.end()), scope, around);
        }
    }

    private Symbol resolve(Tree tree, String name, Map<String, Symbol> scope, Definition around) {
        Symbol local = scope.get(name);
        Declaration let = local == null ? project.find(snapshot, Declaration.Kind.LET, name) : null;
        return local != null ? local : let != null ? symbol(let) : around == null ? null : said(tree, name, around);
    }

    /** What the guest around says itself. */
    private Symbol said(Tree tree, String name, Definition around) {
        for (Statement statement : around.statements()) {
            if (statement instanceof Property property && property.name().text().equals(name)) {
                return new Symbol(
                        Symbol.Kind.PROPERTY, name, snapshot.path(), tree.range(property.name()), tree.range(property));
            }
        }
        return null;
    }

    /** The symbol of a declaration. */
    public static Symbol symbol(Declaration declaration) {
        Symbol.Kind kind =
                switch (declaration.kind()) {
                    case GUEST -> Symbol.Kind.GUEST;
                    case TEMPLATE -> Symbol.Kind.TEMPLATE;
                    case LET -> Symbol.Kind.LET;
                };
        return new Symbol(kind, declaration.name(), declaration.file(), declaration.word(), declaration.range());
    }
}
