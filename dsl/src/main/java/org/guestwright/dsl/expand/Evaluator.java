// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.dsl.text.Literal;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Suggestion;

/**
 * Finds the text that a value stands for. {@code ${x}} is the {@code let} of that name in the file where it is written, or
 * else what the guest says for its property {@code x}, wherever in the guest or its templates.
 */
final class Evaluator {
    private static final String NAME = "name";

    private final List<Layer> layers;
    private final boolean complete;
    private final Shape root;
    private final Problems problems;
    private final Set<Statement> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private Map<String, Said> said;

    /** A property of the guest and where it is said. */
    private record Said(Layer layer, Property property) {}

    /**
     * One of several values.
     *
     * @param text the text
     * @param token where it was written
     */
    record Item(String text, Token token) {}

    /**
     * @param layers the guest, after its templates
     * @param complete whether the last layer is a guest, so that every property that has a value is known
     */
    Evaluator(List<Layer> layers, boolean complete, Shape root, Problems problems) {
        this.layers = layers;
        this.complete = complete;
        this.root = root;
        this.problems = problems;
    }

    /** The text of one value; {@code null} where it has none, which has then been reported. */
    String text(Token token, Passage passage) {
        String plain = Literal.plain(token.text());
        if (plain != null) {
            return plain;
        }
        Literal literal = Literal.of(token.text());
        for (Literal.Flaw flaw : literal.flaws()) {
            problems.error(
                    Codes.STRING,
                    flaw.message(),
                    flaw.advice(),
                    passage.locate(token.offset() + flaw.offset(), flaw.length()));
        }
        if (!literal.flaws().isEmpty()) {
            return null;
        }
        String constant = literal.constant();
        if (constant != null) {
            return constant;
        }
        StringBuilder all = new StringBuilder();
        boolean known = true;
        for (Literal.Part part : literal.parts()) {
            if (part instanceof Literal.Text text) {
                all.append(text.text());
            } else if (part instanceof Literal.Reference reference) {
                String value = resolve(reference, token, passage);
                known &= value != null;
                all.append(value);
            }
        }
        return known ? all.toString() : null;
    }

    /** Each of the values of a list, or the one of something else. */
    List<Item> items(Value value, Passage passage) {
        if (value instanceof Token token) {
            return items(token, passage);
        }
        List<Item> all = new ArrayList<>();
        if (value instanceof ListValue list) {
            list.items().forEach(item -> all.addAll(items(item, passage)));
        }
        return all;
    }

    /** What a single text stands for where several values may stand: a {@code let} that holds a list stands for its items. */
    private List<Item> items(Token token, Passage passage) {
        String raw = token.text();
        if (raw.startsWith("${") && raw.indexOf('}') == raw.length() - 1) {
            Unit.Binding binding =
                    passage.unit().let(raw.substring(2, raw.length() - 1).strip());
            if (binding != null && binding.let().value() instanceof ListValue list && open.add(binding.let())) {
                List<Item> items = items(list, binding.passage()).stream()
                        .map(item -> new Item(item.text, token))
                        .toList();
                open.remove(binding.let());
                return items;
            }
        }
        String text = text(token, passage);
        return text == null ? List.of() : List.of(new Item(text, token));
    }

    private String resolve(Literal.Reference reference, Token token, Passage passage) {
        String name = reference.name();
        Supplier<Location> place = () -> passage.locate(token.offset() + reference.offset(), reference.length());
        Unit.Binding binding = passage.unit().let(name);
        if (binding != null) {
            return follow(binding.let(), binding.let().value(), binding.passage(), name, place);
        }
        Said property = said().get(name);
        if (property != null) {
            Property written = property.property;
            return follow(written, written.value(), property.layer.passage(), name, place);
        }
        if (name.equals(NAME) && complete) {
            Layer guest = layers.get(layers.size() - 1);
            return guest.name().isEmpty() ? null : guest.name();
        }
        if (complete || root.property(name) == null) {
            List<String> names = new ArrayList<>(passage.unit().letNames());
            names.addAll(said().keySet());
            names.add(NAME);
            problems.error(
                    Codes.REFERENCE_UNKNOWN,
                    "'" + name + "' has no value here",
                    Suggestion.didYouMean(name, names, "give it one by 'let " + name + " = ...'"),
                    place.get());
        }
        return null;
    }

    private String follow(Statement owner, Value value, Passage passage, String name, Supplier<Location> place) {
        if (value instanceof ListValue) {
            problems.error(
                    Codes.LIST,
                    "'" + name + "' is a list, which can't stand in a text",
                    "use it by itself, where several values may stand",
                    place.get());
            return null;
        }
        if (!(value instanceof Token token)) {
            return null;
        }
        if (!open.add(owner)) {
            problems.error(
                    Codes.REFERENCE_CYCLE,
                    "'" + name + "' is made of itself",
                    "take it out of its own value",
                    place.get());
            return null;
        }
        String text = text(token, passage);
        open.remove(owner);
        return text;
    }

    private Map<String, Said> said() {
        if (said == null) {
            said = new HashMap<>();
            for (Layer layer : layers) {
                for (Statement statement : layer.definition().statements()) {
                    if (statement instanceof Property property) {
                        said.put(property.name().text(), new Said(layer, property));
                    }
                }
            }
        }
        return said;
    }
}
