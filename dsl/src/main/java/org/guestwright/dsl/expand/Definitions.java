// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.text.Nodes;
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
        for (int i = 0; ; i++) {
            INode node = Nodes.reference(layer.definition(), i);
            if (node == null) {
                break;
            }
            String name = Unit.plain(Nodes.text(node));
            Layer parent = layer.unit().template(name);
            if (parent == null) {
                problems.error(
                        Codes.TEMPLATE_UNKNOWN,
                        "there is no template '" + name + "'",
                        Suggestion.didYouMean(
                                name, layer.unit().templateNames(), "declare it, or import the file that does"),
                        layer.source(),
                        node);
                whole = false;
            } else if (open.contains(parent)) {
                reportCycle(parent, layer, node);
                whole = false;
            } else if (!ordered.contains(parent)) {
                visit(parent);
            }
        }
        open.remove(open.size() - 1);
        ordered.add(layer);
    }

    /** A cycle is told once, at its first template in the file, whichever guest leads into it. */
    private void reportCycle(Layer parent, Layer last, INode node) {
        List<Layer> cycle = open.subList(open.indexOf(parent), open.size());
        Layer first = cycle.stream()
                .filter(layer -> layer.unit() == last.unit())
                .min(java.util.Comparator.comparingInt(
                        layer -> Nodes.of(layer.definition()).getOffset()))
                .orElse(last);
        Layer next = cycle.get((cycle.indexOf(first) + 1) % cycle.size());
        INode place = node;
        for (int i = 0; Nodes.reference(first.definition(), i) != null; i++) {
            INode candidate = Nodes.reference(first.definition(), i);
            if (Unit.plain(Nodes.text(candidate)).equals(next.name())) {
                place = candidate;
            }
        }
        problems.error(
                Codes.TEMPLATE_CYCLE,
                cycle.size() == 1
                        ? "'" + first.name() + "' extends itself"
                        : "'" + next.name() + "' extends '" + first.name() + "' in turn",
                "take one of them out",
                first.source(),
                place);
    }
}
