// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/**
 * What people tell an element of a list by: a disk by its target, an interface by its MAC address. The metamodel says it
 * ({@code @Guest(key=...)}); where it says nothing, it is the name or the number, and for all devices, after that, the alias.
 *
 * @param paths the values that make up the key, each the names of features on the way to it
 */
public record NaturalKey(List<List<String>> paths) {
    private static final Map<EClass, List<NaturalKey>> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> USUAL_NAMES = List.of("name", "id");
    private static final String ALIAS = "alias";

    /** The keys of elements of a class, the best one first. */
    public static List<NaturalKey> of(EClass eClass) {
        List<NaturalKey> known = KNOWN.get(eClass);
        if (known == null) {
            known = find(eClass);
            KNOWN.putIfAbsent(eClass, known);
        }
        return known;
    }

    private static List<NaturalKey> find(EClass eClass) {
        Set<String> all = new LinkedHashSet<>();
        String said = said(eClass);
        ClassMapping mapping = Metamodel.standard().of(eClass);
        if (said != null) {
            all.addAll(List.of(said.split(" ")));
        } else {
            USUAL_NAMES.stream()
                    .filter(name -> feature(mapping, name) != null)
                    .findFirst()
                    .ifPresent(all::add);
        }
        FeatureMapping alias = feature(mapping, ALIAS);
        if (alias != null && alias.holdsObjects()) {
            all.add(ALIAS + ".name");
        }
        return all.stream().map(NaturalKey::parse).toList();
    }

    /** What the metamodel says, of the class itself or of the nearest one above it. */
    private static String said(EClass eClass) {
        String own = Annotations.guest(eClass, "key");
        for (int i = 0; own == null && i < eClass.getESuperTypes().size(); i++) {
            own = said(eClass.getESuperTypes().get(i));
        }
        return own;
    }

    private static NaturalKey parse(String text) {
        List<List<String>> paths = new ArrayList<>();
        for (String path : text.split("\\+")) {
            paths.add(List.of(path.split("\\.")));
        }
        return new NaturalKey(List.copyOf(paths));
    }

    /** The key of an element as it was written, {@code usb:0}; {@code null} where a part of it is not there. */
    public String text(EObject element) {
        return join(element, (feature, value) -> feature.type().print(value));
    }

    /** The key of an element in the one form that all ways to write it share; {@code null} where a part of it is not there. */
    String meaning(EObject element) {
        String meaning = join(element, Meaning::of);
        return meaning == null ? null : paths + meaning;
    }

    private interface Form {
        String of(FeatureMapping feature, Object value);
    }

    private String join(EObject element, Form form) {
        StringBuilder all = new StringBuilder();
        for (List<String> path : paths) {
            String part = part(element, path, form);
            if (part == null || part.isEmpty()) {
                return null;
            }
            all.append(all.isEmpty() ? "" : ":").append(part);
        }
        return all.toString();
    }

    private static String part(EObject element, List<String> path, Form form) {
        EObject object = element;
        for (String name : path) {
            FeatureMapping feature = feature(Metamodel.standard().of(object.eClass()), name);
            Object value = feature == null ? null : feature.get(object);
            if (!(value instanceof EObject next)) {
                return value == null || value instanceof List<?> ? null : form.of(feature, value);
            }
            object = next;
        }
        return values(object, form);
    }

    /** The values of an object that is the key as a whole, such as an address. */
    private static String values(EObject object, Form form) {
        StringBuilder all = new StringBuilder();
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            if (!feature.holdsObjects() && !feature.many() && feature.get(object) != null) {
                all.append(all.isEmpty() ? "" : ":").append(form.of(feature, feature.get(object)));
            }
        }
        return all.toString();
    }

    private static FeatureMapping feature(ClassMapping mapping, String name) {
        for (FeatureMapping feature : mapping.features()) {
            if (feature.name().equals(name)) {
                return feature;
            }
        }
        return null;
    }
}
