// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.expression.MentionedNames;
import org.guestwright.dsl.expression.Parsed;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.syntax.Call;
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
    private final Sayings sayings;
    private final Places places;

    Derivation(List<Layer> layers, Places places) {
        this.places = places;
        this.guest = layers.get(layers.size() - 1);
        this.layers = layers;
        this.sayings = new Sayings(
                layers, new Evaluator(layers, true, NameTable.standard().root(), new Problems(), new Budget()));
    }

    /** All that is known of what was written at an origin. */
    ValueOrigin of(Origin origin) {
        Layer layer = origin.layer();
        return new ValueOrigin(
                layer.definition() == guest.definition() ? Kind.GUEST : Kind.TEMPLATE,
                layer.name(),
                via(layer),
                origin.token().text(),
                places.locate(origin),
                parts(origin.token(), origin.scope(), 0));
    }

    private List<ValueOrigin> parts(Value value, Scope scope, int depth) {
        List<ValueOrigin> parts = new ArrayList<>();
        if (value instanceof Token token && depth < MAX_DEPTH && token.text().indexOf('$') >= 0) {
            for (Literal.Part part : Literal.of(token.text()).parts()) {
                if (part instanceof Literal.Reference reference) {
                    for (String name : names(reference.name(), scope)) {
                        add(name, scope, depth, parts);
                    }
                }
            }
        }
        return parts;
    }

    /** The names in braces. */
    private static Set<String> names(String text, Scope scope) {
        if (scope.find(text) != null) {
            return Set.of(text);
        }
        Parsed parsed = scope.unit().expression(text);
        return parsed.expression() == null ? Set.of() : MentionedNames.of(parsed.expression());
    }

    private void add(String name, Scope scope, int depth, List<ValueOrigin> parts) {
        Variable variable = scope.find(name);
        int dot = name.lastIndexOf('.');
        if (variable != null && variable.written() != null) {
            parts.add(part(Kind.LET, name, variable.written(), variable.scope(), depth));
        } else if (variable != null) {
            addTurn(name, variable, scope, parts);
        } else {
            Said said = sayings.find(name);
            if (said != null) {
                parts.add(part(Kind.PROPERTY, name, said.property().value(), said.scope(), depth));
            } else if (name.equals(NAME)) {
                parts.add(part(Kind.PROPERTY, name, guest.head(), guest.scope(), depth));
            } else if (dot > 0) {
                add(name.substring(0, dot), scope, depth, parts);
            }
        }
    }

    /** What a loop had come to. */
    private void addTurn(String name, Variable variable, Scope scope, List<ValueOrigin> parts) {
        for (Round round = scope.round(); round != null; round = round.outer()) {
            for (Token token : round.loop().names()) {
                if (token.text().equals(name)
                        && variable.known() != null
                        && variable.known().text() != null) {
                    parts.add(new ValueOrigin(
                            Kind.LET,
                            name,
                            List.of(),
                            variable.known().text(),
                            places.now(scope.passage()).locate(token),
                            List.of()));
                    return;
                }
            }
        }
    }

    private ValueOrigin part(Kind kind, String name, Value value, Scope scope, int depth) {
        Passage passage = scope.passage();
        String all = passage.unit().source().text();
        int start = passage.start() + value.offset();
        return new ValueOrigin(
                kind,
                name,
                List.of(),
                all.substring(start, start + value.length()),
                places.now(passage).locate(value),
                parts(value, scope, depth + 1));
    }

    /** The templates between the guest and one that it extends. */
    private List<String> via(Layer template) {
        List<String> names = new ArrayList<>();
        Layer layer = above(template);
        while (layer != null && layer.definition() != guest.definition() && names.size() < layers.size()) {
            names.add(0, layer.name());
            layer = above(layer);
        }
        return names;
    }

    /** What extends a template: as it was called with arguments, or the first that names it. */
    private Layer above(Layer template) {
        if (template.caller() != null) {
            return template.caller();
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            for (Call call : layer.definition().parents()) {
                Layer parent = layer.unit().template(Unit.plain(call.name().text()));
                if (parent != null && parent.definition() == template.definition()) {
                    return layer;
                }
            }
        }
        return null;
    }
}
