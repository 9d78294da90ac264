// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Suggestion;

/** Puts a guest's templates in order: what is extended first comes first, and each once. */
final class Definitions {
    private final Problems problems;
    private final Set<Layer> ordered = new LinkedHashSet<>();
    private final List<Layer> open = new ArrayList<>();
    private boolean whole = true;

    Definitions(Problems problems) {
        this.problems = problems;
    }

    /** The templates of a definition, farthest first, and then itself. */
    List<Layer> order(Layer definition) {
        visit(definition);
        return List.copyOf(ordered);
    }

    /** Whether every template was found. */
    boolean isWhole() {
        return whole;
    }

    private void visit(Layer layer) {
        open.add(layer);
        for (Call call : layer.definition().parents()) {
            String name = Unit.plain(call.name().text());
            Layer parent = layer.unit().template(name);
            if (parent == null) {
                problems.error(
                        Codes.TEMPLATE_UNKNOWN,
                        "there is no template '" + name + "'",
                        Suggestion.didYouMean(
                                name, layer.unit().templateNames(), "declare it, or import the file that does"),
                        layer.locate(call.name()),
                        Suggestion.nearby(name, layer.unit().templateNames()));
                whole = false;
            } else if (open.contains(parent)) {
                reportCycle(parent, layer, call.name());
                whole = false;
            } else if (!ordered.contains(parent)) {
                visit(parent);
            }
        }
        open.remove(open.size() - 1);
        ordered.add(layer);
    }

    /** A cycle is told once, at its first template in the file, whichever guest leads into it. */
    private void reportCycle(Layer parent, Layer last, Token name) {
        List<Layer> cycle = open.subList(open.indexOf(parent), open.size());
        Layer first = cycle.stream()
                .filter(layer -> layer.unit() == last.unit())
                .min(Comparator.comparingInt(
                        layer -> layer.locate(layer.definition()).offset()))
                .orElse(last);
        Layer next = cycle.get((cycle.indexOf(first) + 1) % cycle.size());
        Token place = name;
        for (Call call : first.definition().parents()) {
            if (Unit.plain(call.name().text()).equals(next.name())) {
                place = call.name();
            }
        }
        problems.error(
                Codes.TEMPLATE_CYCLE,
                cycle.size() == 1
                        ? "'" + first.name() + "' extends itself"
                        : "'" + next.name() + "' extends '" + first.name() + "' in turn",
                "take one of them out",
                first.locate(place));
    }
}
