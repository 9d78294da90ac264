// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.libvirt.xml.ElementComments;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.ValueOrigin;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.Metamodel;

/**
 * Says before each element of a guest's XML where it comes from: {@code web.guest:12 template server}. Where its attributes come
 * from several places, it says of which; where all is as for the element around it, nothing.
 */
public final class OriginComments implements ElementComments {
    private final Explainer explainer;
    private final Map<EObject, Map<FeatureMapping, List<Explanation>>> values = new IdentityHashMap<>();
    private final Map<EObject, String> known = new IdentityHashMap<>();

    /** Comments on what an explainer explains. */
    public OriginComments(Explainer explainer) {
        this.explainer = explainer;
        explainer.each((value, explanation) -> values.computeIfAbsent(value.object(), key -> new HashMap<>())
                .computeIfAbsent(value.feature(), key -> new ArrayList<>(1))
                .add(explanation));
    }

    @Override
    public String before(EObject object, FeatureMapping feature, int index) {
        if (feature == null) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            collect(object, names);
            return "guest: " + place(explainer.block(object)) + "; " + text(names);
        }
        String own;
        if (feature.holdsObjects()) {
            Object value = feature.get(object);
            own = of((EObject) (value instanceof List<?> list ? list.get(index) : value));
        } else {
            List<Explanation> all = explanations(object, feature);
            own = all.isEmpty() ? null : place(all.get(Math.min(Math.max(0, index), all.size() - 1)));
        }
        return Objects.equals(own, of(object)) ? null : own;
    }

    private List<Explanation> explanations(EObject object, FeatureMapping feature) {
        return values.getOrDefault(object, Map.of()).getOrDefault(feature, List.of());
    }

    /** Where what stands in the tag of an object's element comes from; {@code null} where nothing is known. */
    private String of(EObject object) {
        if (!known.containsKey(object)) {
            known.put(object, find(object));
        }
        return known.get(object);
    }

    private String find(EObject object) {
        if (object.eContainer() == null) {
            return null;
        }
        if (isInline(object)) {
            return of(object.eContainer());
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        collect(object, names);
        if (names.isEmpty()) {
            String block = place(explainer.block(object));
            return block.isEmpty() ? of(object.eContainer()) : block;
        }
        return names.size() == 1 ? names.keySet().iterator().next() : text(names);
    }

    private static String text(Map<String, List<String>> names) {
        return names.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static boolean isInline(EObject object) {
        return Metamodel.standard()
                        .of(object.eContainer().eClass())
                        .of(object.eContainingFeature())
                        .kind()
                == Kind.INLINE;
    }

    private void collect(EObject object, Map<String, List<String>> names) {
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            if (feature.kind() == Kind.INLINE) {
                if (feature.get(object) instanceof EObject shared) {
                    collect(shared, names);
                }
            } else if (!feature.isElement()) {
                for (Explanation one : explanations(object, feature)) {
                    names.computeIfAbsent(place(one), key -> new ArrayList<>(1)).add(feature.name());
                }
            }
        }
    }

    private static String place(Explanation one) {
        List<String> words = new ArrayList<>();
        for (ValueOrigin origin : one.origins()) {
            words.add((words.isEmpty() ? "" : "instead of ")
                    + place(origin.location())
                    + (origin.kind() == ValueOrigin.Kind.TEMPLATE ? " template " + origin.name() : ""));
        }
        if (one.block() != null) {
            words.add(place(one.block()));
        }
        for (Explanation.Step step : one.steps()) {
            words.add((step.before() == null ? "filled in by " : "made of " + step.before() + " by ") + step.name());
        }
        return String.join(", ", words);
    }

    private static String place(Location location) {
        return location.file() + ":" + location.line();
    }
}
