// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Literal;
import org.guestwright.dsl.text.Nodes;
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
    private final Set<EObject> open = new LinkedHashSet<>();
    private Map<String, Said> said;

    /** A property of the guest and where it is said. */
    private record Said(Layer layer, Property property) {}

    /**
     * A text and the node that it came from.
     *
     * @param text the text
     * @param node where it was written
     */
    record Value(String text, INode node) {}

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
    String text(String raw, INode node, Unit unit) {
        Literal literal = Literal.of(raw);
        for (Literal.Flaw flaw : literal.flaws()) {
            problems.error(
                    Codes.STRING,
                    flaw.message(),
                    flaw.advice(),
                    unit.source().locate(node.getOffset() + flaw.offset(), flaw.length()));
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
                String value = resolve(reference, unit, node.getOffset());
                known &= value != null;
                all.append(value);
            }
        }
        return known ? all.toString() : null;
    }

    /** The items of a list that have a value; a {@code let} that holds a list stands for its items. */
    List<Value> items(ValueList list, Unit unit) {
        List<Value> all = new ArrayList<>();
        List<INode> nodes = Nodes.items(list);
        for (int i = 0; i < nodes.size() && i < list.getItems().size(); i++) {
            String item = list.getItems().get(i);
            all.addAll(item == null ? List.of() : values(item, nodes.get(i), unit));
        }
        return all;
    }

    /** What a single text stands for where several values may stand. */
    List<Value> values(String raw, INode node, Unit unit) {
        if (raw.startsWith("${") && raw.indexOf('}') == raw.length() - 1) {
            Unit.Binding binding = unit.let(raw.substring(2, raw.length() - 1).strip());
            if (binding != null && binding.let().getList() != null && open.add(binding.let())) {
                List<Value> values = items(binding.let().getList(), binding.unit()).stream()
                        .map(value -> new Value(value.text, node))
                        .toList();
                open.remove(binding.let());
                return values;
            }
        }
        String text = text(raw, node, unit);
        return text == null ? List.of() : List.of(new Value(text, node));
    }

    private String resolve(Literal.Reference reference, Unit unit, int offset) {
        String name = reference.name();
        Location location = unit.source().locate(offset + reference.offset(), reference.length());
        Unit.Binding binding = unit.let(name);
        if (binding != null) {
            return follow(
                    binding.let(), binding.let().getText(), binding.let().getList(), binding.unit(), name, location);
        }
        Said property = said().get(name);
        if (property != null) {
            Property written = property.property;
            return follow(written, written.getText(), written.getList(), property.layer.unit(), name, location);
        }
        if (name.equals(NAME) && complete) {
            Layer guest = layers.get(layers.size() - 1);
            return guest.name().isEmpty() ? null : guest.name();
        }
        if (complete || root.property(name) == null) {
            List<String> names = new ArrayList<>(unit.letNames());
            names.addAll(said().keySet());
            names.add(NAME);
            problems.error(
                    Codes.REFERENCE_UNKNOWN,
                    "'" + name + "' has no value here",
                    Suggestion.didYouMean(name, names, "give it one by 'let " + name + " = ...'"),
                    location);
        }
        return null;
    }

    private String follow(EObject owner, String raw, ValueList list, Unit unit, String name, Location location) {
        if (list != null) {
            problems.error(
                    Codes.LIST,
                    "'" + name + "' is a list, which can't stand in a text",
                    "use it by itself, where several values may stand",
                    location);
            return null;
        }
        if (raw == null) {
            return null;
        }
        if (!open.add(owner)) {
            problems.error(
                    Codes.REFERENCE_CYCLE,
                    "'" + name + "' is made of itself",
                    "take it out of its own value",
                    location);
            return null;
        }
        String text = text(raw, Nodes.value(owner), unit);
        open.remove(owner);
        return text;
    }

    private Map<String, Said> said() {
        if (said == null) {
            said = new HashMap<>();
            for (Layer layer : layers) {
                for (Entry entry : layer.definition().getEntries()) {
                    if (entry instanceof Property property) {
                        said.put(Nodes.text(Nodes.reference(property, 0)), new Said(layer, property));
                    }
                }
            }
        }
        return said;
    }
}
