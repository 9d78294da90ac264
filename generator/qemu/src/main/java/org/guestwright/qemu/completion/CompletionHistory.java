// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/** Remembers which step of completion changed which value: it looks at the domain after each step and compares. */
public final class CompletionHistory implements CompletionObserver {
    private final Map<EObject, Map<FeatureMapping, Object>> seen = new IdentityHashMap<>();
    private final Map<EObject, Map<FeatureMapping, List<Change>>> changes = new IdentityHashMap<>();

    /**
     * What a step did to a value.
     *
     * @param step the name of the step
     * @param before the value before; {@code null} where there was none
     * @param after the value after; {@code null} where there is none
     */
    public record Change(String step, Object before, Object after) {}

    @Override
    public void start(Domain domain) {
        Metamodel.standard().visit(domain, object -> seen.put(object, values(object)));
    }

    @Override
    public void after(String step, Domain domain) {
        Metamodel.standard().visit(domain, object -> compare(step, object));
    }

    /** What happened to a value, the last change last. */
    public List<Change> of(EObject object, FeatureMapping feature) {
        return changes.getOrDefault(object, Map.of()).getOrDefault(feature, List.of());
    }

    private void compare(String step, EObject object) {
        Map<FeatureMapping, Object> now = values(object);
        Map<FeatureMapping, Object> before = seen.put(object, now);
        Map<FeatureMapping, Object> known = before == null ? Map.of() : before;
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            Object old = known.get(feature);
            Object value = now.get(feature);
            if (!Objects.equals(old, value)) {
                changes.computeIfAbsent(object, key -> new HashMap<>())
                        .computeIfAbsent(feature, key -> new ArrayList<>(1))
                        .add(new Change(step, old, value));
            }
        }
    }

    private static Map<FeatureMapping, Object> values(EObject object) {
        Map<FeatureMapping, Object> values = new HashMap<>();
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            if (!feature.holdsObjects() && feature.isSet(object)) {
                Object value = feature.get(object);
                values.put(feature, value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
        return values;
    }
}
