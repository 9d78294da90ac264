// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Binding> lets = new LinkedHashMap<>();
    private final Map<String, Layer> templates = new LinkedHashMap<>();
    private final List<Layer> guests = new ArrayList<>();
    private final Problems problems = new Problems();

    /** A file by itself. */
    public Unit(Source source) {
        this.source = source;
        for (Piece piece : source.file().pieces()) {
            Passage passage = new Passage(this, piece.start());
            for (Statement statement : piece.statements()) {
                if (statement instanceof Let let) {
                    add(passage, let);
                } else if (statement instanceof Definition definition) {
                    add(passage, definition);
                }
            }
        }
    }

    private void add(Passage passage, Definition definition) {
        Layer layer = new Layer(passage, definition);
        if (definition.isGuest()) {
            guests.add(layer);
        } else if (definition.name() != null) {
            templates.putIfAbsent(layer.name(), layer);
        }
        for (Statement statement : definition.statements()) {
            if (statement instanceof Let let) {
                add(passage, let);
            }
        }
    }

    /** A {@code let} in a block is wrong, but known, so that its uses are not wrong as well. */
    private void add(Passage passage, Let let) {
        if (let.name() != null) {
            lets.putIfAbsent(let.name().text(), new Binding(passage, let));
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

    /** Its guests, in order. */
    public List<Layer> guests() {
        return guests;
    }

    /** Its own templates by name. */
    public Map<String, Layer> templates() {
        return templates;
    }

    /** A value with a name, and where it was written. */
    record Binding(Passage passage, Let let) {}

    Binding let(String name) {
        Binding own = lets.get(name);
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
