// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.dsl.text.Literal;
import org.guestwright.model.diagnostic.ValueOrigin;
import org.guestwright.model.diagnostic.ValueOrigin.Kind;

/** Says in whole what a value of a guest was made of: in which template it stands, and what was put in for each reference. */
final class Derivation {
    private static final String NAME = "name";
    /** No reference leads further than that; what is made of itself was told as an error. */
    private static final int MAX_DEPTH = 16;

    private final Layer guest;
    private final List<Layer> layers;

    Derivation(Layer guest) {
        this.guest = guest;
        this.layers = new Definitions(new Problems()).order(guest);
    }

    /** All that is known of what was written at an origin. */
    ValueOrigin of(Origin origin) {
        Layer layer = origin.layer();
        return new ValueOrigin(
                layer == guest ? Kind.GUEST : Kind.TEMPLATE,
                layer.name(),
                via(layer),
                origin.token().text(),
                origin.location(),
                parts(origin.token(), layer.passage(), 0));
    }

    private List<ValueOrigin> parts(Value value, Passage passage, int depth) {
        List<ValueOrigin> parts = new ArrayList<>();
        if (value instanceof Token token && depth < MAX_DEPTH && token.text().indexOf('$') >= 0) {
            for (Literal.Part part : Literal.of(token.text()).parts()) {
                if (part instanceof Literal.Reference reference) {
                    add(reference.name(), passage, depth, parts);
                }
            }
        }
        return parts;
    }

    private void add(String name, Passage passage, int depth, List<ValueOrigin> parts) {
        Unit.Binding let = passage.unit().let(name);
        if (let != null && let.let().value() != null) {
            parts.add(part(Kind.LET, name, let.let().value(), let.passage(), depth));
            return;
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            Property property = said(layers.get(i), name);
            if (property != null) {
                parts.add(part(
                        Kind.PROPERTY, name, property.value(), layers.get(i).passage(), depth));
                return;
            }
        }
        if (name.equals(NAME)) {
            parts.add(part(Kind.PROPERTY, name, guest.head(), guest.passage(), depth));
        }
    }

    private static Property said(Layer layer, String name) {
        Property found = null;
        for (Statement statement : layer.definition().statements()) {
            if (statement instanceof Property property
                    && property.value() != null
                    && property.name().text().equals(name)) {
                found = property;
            }
        }
        return found;
    }

    private ValueOrigin part(Kind kind, String name, Value value, Passage passage, int depth) {
        String all = passage.unit().source().text();
        int start = passage.start() + value.offset();
        return new ValueOrigin(
                kind,
                name,
                List.of(),
                all.substring(start, start + value.length()),
                passage.locate(value),
                parts(value, passage, depth + 1));
    }

    /** The templates between the guest and one that it extends. */
    private List<String> via(Layer template) {
        Map<Layer, Layer> child = new HashMap<>();
        Deque<Layer> open = new ArrayDeque<>(List.of(guest));
        while (!open.isEmpty() && !child.containsKey(template)) {
            Layer layer = open.remove();
            for (Call call : layer.definition().parents()) {
                Layer parent = layer.unit().template(Unit.plain(call.name().text()));
                if (parent != null && parent != guest && child.putIfAbsent(parent, layer) == null) {
                    open.add(parent);
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (Layer layer = child.get(template); layer != null && layer != guest; layer = child.get(layer)) {
            names.add(0, layer.name());
        }
        return names;
    }
}
