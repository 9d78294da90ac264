// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.Guest;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.text.Literal;
import org.guestwright.dsl.text.Source;

/** A file and the names that can be used in it: its own, then those of the files that it imports. */
public final class Unit {
    private final Source source;
    private final List<Unit> imports = new ArrayList<>();
    private final Map<String, Let> lets = new LinkedHashMap<>();
    private final Map<String, Layer> templates = new LinkedHashMap<>();
    private final List<Layer> guests = new ArrayList<>();
    private final Problems problems = new Problems();

    /** A file by itself. */
    public Unit(Source source) {
        this.source = source;
        for (Element element : source.file().getElements()) {
            if (element instanceof Let let) {
                add(let);
            } else if (element instanceof Definition definition) {
                add(definition);
            }
        }
    }

    private void add(Definition definition) {
        Layer layer = new Layer(this, definition);
        if (definition instanceof Guest) {
            guests.add(layer);
        } else if (definition.getName() != null) {
            templates.putIfAbsent(layer.name(), layer);
        }
        for (Entry entry : definition.getEntries()) {
            if (entry instanceof Let let) {
                add(let);
            }
        }
    }

    /** A {@code let} in a block is wrong, but known, so that its uses are not wrong as well. */
    private void add(Let let) {
        if (let.getName() != null) {
            lets.putIfAbsent(let.getName(), let);
        }
    }

    /** A name as it is meant; it may have been written as a string. */
    static String plain(String name) {
        if (name == null) {
            return "";
        }
        String text = name.startsWith("\"") ? Literal.of(name).constant() : name;
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

    /** A value with a name, and the file that it was written in. */
    record Binding(Unit unit, Let let) {}

    Binding let(String name) {
        Let own = lets.get(name);
        if (own != null) {
            return new Binding(this, own);
        }
        for (Unit unit : imports) {
            Let let = unit.lets.get(name);
            if (let != null) {
                return new Binding(unit, let);
            }
        }
        return null;
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
