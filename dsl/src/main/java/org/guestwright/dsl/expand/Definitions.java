// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Target;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Suggestion;

/**
 * Puts templates in order: what is extended first comes first, and each once. One that takes arguments is there once for each
 * time that it is extended; those with equal arguments are sorted out later, when values are known.
 */
final class Definitions {
    /** What any one guest or block may extend in all. */
    private static final int MOST = 1_000;

    private final Problems problems;
    private final Budget budget;
    private final Set<Layer> ordered = new LinkedHashSet<>();
    private final List<Layer> open = new ArrayList<>();
    private boolean whole = true;

    Definitions(Problems problems, Budget budget) {
        this.problems = problems;
        this.budget = budget;
    }

    /** The templates of a definition, farthest first, and then itself. */
    List<Layer> order(Layer definition) {
        visit(definition);
        return new ArrayList<>(ordered);
    }

    /** What calls extend, farthest first. */
    List<Layer> order(List<Call> calls, Scope scope) {
        for (Call call : calls) {
            visit(call, scope, scope.layer());
        }
        return new ArrayList<>(ordered);
    }

    /** Takes out of layers those that are not for what the last one is for: a guest does not extend what is for a disk. */
    void keepFor(List<Layer> layers, Layer last) {
        Target wanted = last.definition().target();
        layers.removeIf(layer -> {
            Target target = layer.definition().target();
            boolean fits = target == null
                    ? wanted == null
                    : wanted != null
                            && target.name().text().equals(wanted.name().text());
            if (!fits) {
                problems.error(
                        Codes.FORM,
                        "'" + layer.name() + "' is a template for " + shown(target),
                        "extend one for " + shown(wanted),
                        last.locate(last.definition().parents().get(0).name()));
            }
            return !fits;
        });
    }

    private static String shown(Target target) {
        return target == null ? "guests" : "'" + target.name().text() + "'";
    }

    /** Whether every template was found. */
    boolean isWhole() {
        return whole;
    }

    private void visit(Layer layer) {
        open.add(layer);
        for (Call call : layer.definition().parents()) {
            visit(call, layer.scope(), layer);
        }
        open.remove(open.size() - 1);
        ordered.add(layer);
    }

    private void visit(Call call, Scope scope, Layer layer) {
        String name = Unit.plain(call.name().text());
        Layer parent = scope.unit().template(name);
        if (parent == null) {
            boolean guest = isGuest(name, scope.unit());
            problems.error(
                    Codes.TEMPLATE_UNKNOWN,
                    guest ? "'" + name + "' is a guest and no template" : "there is no template '" + name + "'",
                    guest
                            ? "put what both need into a template"
                            : Suggestion.didYouMean(
                                    name, scope.unit().templateNames(), "declare it, or import the file that does"),
                    scope.passage().locate(call.name()),
                    Suggestion.nearby(name, scope.unit().templateNames()));
            whole = false;
            return;
        }
        Layer before = open(parent);
        if (before != null) {
            reportCycle(before, layer, call.name());
            whole = false;
        } else if (!ordered.contains(parent)) {
            extend(parent, call, scope, layer);
        }
    }

    private static boolean isGuest(String name, Unit unit) {
        return unit.source().file().pieces().stream()
                .flatMap(piece -> piece.statements().stream())
                .anyMatch(statement -> statement instanceof Definition definition
                        && definition.isGuest()
                        && definition.name() != null
                        && Unit.plain(definition.name().text()).equals(name));
    }

    private void extend(Layer parent, Call call, Scope scope, Layer layer) {
        if (ordered.size() >= MOST || !budget.enter()) {
            problems.error(
                    Codes.LIMIT_DEPTH,
                    "templates extend each other too often",
                    "there can be up to " + MOST + " of them in one guest",
                    scope.passage().locate(call.name()));
            whole = false;
            return;
        }
        boolean plain =
                parent.definition().parameters().isEmpty() && call.arguments().isEmpty();
        visit(plain ? parent : new ArgumentBinding(parent, call, scope, problems).bind(layer));
        budget.leave();
    }

    private Layer open(Layer template) {
        for (Layer layer : open) {
            if (layer.definition() == template.definition()) {
                return layer;
            }
        }
        return null;
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
