// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;

/** What the annotations of one class ask of its objects; compiled once a class. */
final class Conditions {

    /**
     * Features of which at most one branch may be used.
     *
     * @param name the name of the choice
     * @param required whether one must be
     * @param branches the features of each branch, by its name
     */
    record Choice(String name, boolean required, Map<String, List<FeatureMapping>> branches) {}

    /**
     * A feature that goes with some values of another only.
     *
     * @param feature the feature
     * @param sibling the other
     * @param values the values with which it may stand
     * @param absent whether it may stand where the other is absent
     */
    record When(FeatureMapping feature, FeatureMapping sibling, List<String> values, boolean absent) {}

    final List<FeatureMapping> required = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<When> whens = new ArrayList<>();
    final List<FeatureMapping> contained = new ArrayList<>();

    Conditions(ClassMapping mapping) {
        Map<String, Map<String, List<FeatureMapping>>> groups = new LinkedHashMap<>();
        for (FeatureMapping feature : mapping.features()) {
            if (feature.kind() == FeatureMapping.Kind.CHILD || feature.kind() == FeatureMapping.Kind.INLINE) {
                contained.add(feature);
            }
            String choice = Annotations.xml(feature.feature(), "choice");
            String when = Annotations.xml(feature.feature(), "when");
            if (choice != null) {
                String[] parts = choice.split("\\.", 2);
                String branch = parts.length > 1 ? parts[1] : feature.feature().getName();
                groups.computeIfAbsent(parts[0], key -> new LinkedHashMap<>())
                        .computeIfAbsent(branch, key -> new ArrayList<>()).add(feature);
            }
            if (when != null) {
                whens.add(when(mapping, feature, when));
            }
            if (feature.required() && choice == null && when == null) {
                required.add(feature);
            }
        }
        groups.forEach((name, branches) -> choices.add(new Choice(name, isRequired(mapping, name), branches)));
    }

    private static When when(ClassMapping mapping, FeatureMapping feature, String condition) {
        int equals = condition.indexOf('=');
        String sibling = condition.substring(0, equals);
        List<String> values = new ArrayList<>(List.of(condition.substring(equals + 1).split(" ")));
        boolean absent = values.remove("!");
        return new When(feature, mapping.of(mapping.eClass().getEStructuralFeature(sibling)), values, absent);
    }

    private static boolean isRequired(ClassMapping mapping, String choice) {
        String wanted = choice + ":required";
        return mapping.eClass().getEAllSuperTypes().stream().anyMatch(type -> Annotations.xmlWords(type, "choice").contains(wanted))
                || Annotations.xmlWords(mapping.eClass(), "choice").contains(wanted);
    }
}
