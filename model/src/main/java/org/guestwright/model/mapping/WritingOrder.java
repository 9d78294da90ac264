// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The order in which a class's features, inherited ones among them, stand in XML. */
final class WritingOrder {
    private WritingOrder() {}

    /** Superclasses first, but for their {@code tail}; without those that {@code without} names; {@code after} obeyed. */
    static List<EStructuralFeature> of(EClass eClass) {
        Set<EStructuralFeature> ordered = new LinkedHashSet<>();
        head(eClass, ordered);
        tail(eClass, ordered);
        Set<String> without = new HashSet<>(Annotations.xmlWords(eClass, "without"));
        eClass.getEAllSuperTypes().forEach(type -> without.addAll(Annotations.xmlWords(type, "without")));
        ordered.removeIf(feature -> without.contains(feature.getName()));
        return moveBehindAnchors(eClass, new ArrayList<>(ordered));
    }

    private static void head(EClass eClass, Set<EStructuralFeature> into) {
        eClass.getESuperTypes().forEach(supertype -> head(supertype, into));
        own(eClass, into, false);
    }

    private static void tail(EClass eClass, Set<EStructuralFeature> into) {
        own(eClass, into, true);
        eClass.getESuperTypes().forEach(supertype -> tail(supertype, into));
    }

    private static void own(EClass eClass, Set<EStructuralFeature> into, boolean tail) {
        for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
            if (!feature.isDerived() && Annotations.xmlFlag(feature, "tail") == tail) {
                into.add(feature);
            }
        }
    }

    private static List<EStructuralFeature> moveBehindAnchors(EClass eClass, List<EStructuralFeature> ordered) {
        List<EStructuralFeature> moved =
                ordered.stream().filter(feature -> anchor(feature) != null).toList();
        if (moved.isEmpty()) {
            return ordered;
        }
        List<EClass> nearestLast = new ArrayList<>(eClass.getEAllSuperTypes());
        nearestLast.add(eClass);
        List<EStructuralFeature> result = new ArrayList<>(ordered);
        result.removeAll(moved);
        Comparator<EStructuralFeature> nearestFirst =
                Comparator.comparingInt(feature -> -nearestLast.indexOf(feature.getEContainingClass()));
        List<EStructuralFeature> open =
                new ArrayList<>(moved.stream().sorted(nearestFirst).toList());
        while (!open.isEmpty()) {
            EStructuralFeature next = open.stream()
                    .filter(feature -> position(result, anchor(feature)) >= 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no feature to stand after: " + open));
            int at = position(result, anchor(next)) + 1;
            while (at < result.size() && anchor(next).equals(anchor(result.get(at)))) {
                at++;
            }
            result.add(at, next);
            open.remove(next);
        }
        return result;
    }

    private static String anchor(EStructuralFeature feature) {
        return Annotations.xml(feature, "after");
    }

    private static int position(List<EStructuralFeature> features, String name) {
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
