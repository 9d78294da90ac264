// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guestwright.dsl.expression.ExpressionParser;
import org.guestwright.dsl.expression.Parsed;
import org.guestwright.dsl.expression.Surroundings;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.text.Literal;
import org.guestwright.dsl.text.Source;

/** A file and the names that can be used in it: its own, then those of the files that it imports. */
public final class Unit {
    private final Source source;
    private final List<Unit> imports = new ArrayList<>();
    private final Map<String, Variable> lets = new LinkedHashMap<>();
    private final Map<String, Layer> templates = new LinkedHashMap<>();
    private final Map<String, Parsed> expressions = new ConcurrentHashMap<>();
    private final Problems problems = new Problems();
    private final Surroundings surroundings;

    /**
     * A file by itself.
     *
     * @param surroundings the world outside, as it is seen from this file
     */
    public Unit(Source source, Surroundings surroundings) {
        this.source = source;
        this.surroundings = surroundings;
        for (Piece piece : source.file().pieces()) {
            Scope scope = Scope.of(new Passage(this, piece));
            for (Statement statement : piece.statements()) {
                if (statement instanceof Let let && let.name() != null) {
                    lets.putIfAbsent(let.name().text(), Variable.shared(let.value(), scope));
                } else if (statement instanceof Definition definition
                        && !definition.isGuest()
                        && definition.name() != null) {
                    Layer layer = Layer.of(definition, scope);
                    templates.putIfAbsent(layer.name(), layer);
                }
            }
        }
    }

    /** A name as it is meant; it may have been written as a string. */
    static String plain(String name) {
        String plain = Literal.plain(name);
        String text = plain == null && name.startsWith("\"") ? Literal.of(name).constant() : plain;
        return text == null ? name : text;
    }

    /** The text. */
    public Source source() {
        return source;
    }

    /** What is wrong with the file by itself: syntax, names, imports. */
    public Problems problems() {
        return problems;
    }

    /** The files that it imports, in order. */
    public List<Unit> imports() {
        return imports;
    }

    /** Its own templates by name. */
    public Map<String, Layer> templates() {
        return templates;
    }

    /** What functions may know of the world outside. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** What stands in braces; read once, however often it is used. */
    Parsed expression(String text) {
        Parsed known = expressions.get(text);
        if (known == null) {
            known = ExpressionParser.parse(text);
            expressions.put(text, known);
        }
        return known;
    }

    /** What a name stands for in the file itself; {@code null} for nothing. */
    Variable let(String name) {
        Variable own = lets.get(name);
        for (int i = 0; own == null && i < imports.size(); i++) {
            own = imports.get(i).lets.get(name);
        }
        return own;
    }

    Layer template(String name) {
        Layer own = templates.get(name);
        for (int i = 0; own == null && i < imports.size(); i++) {
            own = imports.get(i).templates.get(name);
        }
        return own;
    }

    /** The names of all values that can be used here. */
    List<String> letNames() {
        List<String> all = new ArrayList<>(lets.keySet());
        imports.forEach(unit -> all.addAll(unit.lets.keySet()));
        return all;
    }

    /** The names of all templates that can be used here. */
    public List<String> templateNames() {
        List<String> all = new ArrayList<>(templates.keySet());
        imports.forEach(unit -> all.addAll(unit.templates.keySet()));
        return all;
    }
}
