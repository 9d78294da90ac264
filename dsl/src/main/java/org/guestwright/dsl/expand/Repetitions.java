// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.expression.Value;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;

/** Lets a template that is extended several times with equal arguments count once. */
final class Repetitions {
    private Repetitions() {}

    /** Takes out of layers what repeats one in front. */
    static void drop(List<Layer> layers, Evaluator evaluator) {
        Map<Definition, List<Layer>> known = null;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.call() == null) {
                continue;
            }
            known = known == null ? new IdentityHashMap<>() : known;
            List<Layer> others = known.computeIfAbsent(layer.definition(), key -> new ArrayList<>(1));
            if (others.stream().anyMatch(other -> isSame(other, layer, evaluator))) {
                layers.remove(i--);
            } else {
                others.add(layer);
            }
        }
    }

    private static boolean isSame(Layer first, Layer second, Evaluator evaluator) {
        for (Parameter parameter : first.definition().parameters()) {
            Value one = value(first, parameter, evaluator);
            Value other = value(second, parameter, evaluator);
            boolean same = one != null
                    && other != null
                    && (one.text() == null ? one.equals(other) : one.text().equals(other.text()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Value value(Layer layer, Parameter parameter, Evaluator evaluator) {
        Variable variable = layer.scope().find(parameter.name().text());
        if (variable.known() == null && variable.written() != null) {
            Value value = evaluator.value(variable.written(), variable.scope());
            if (value != null) {
                variable.keep(value);
            }
        }
        return variable.known();
    }
}
