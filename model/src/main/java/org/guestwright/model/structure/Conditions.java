// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

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
     * @param text where the other is an element with a text that counts as its value, that text; else {@code null}
     * @param values the values with which it may stand
     * @param absent whether it may stand where the other is absent
     */
    record When(FeatureMapping feature, FeatureMapping sibling, FeatureMapping text, List<String> values, boolean absent) {

        /** The value of the other in an object, as it is written; {@code null} where it is absent. */
        String value(EObject object) {
            Object value = object.eGet(sibling.feature());
            if (text == null || value == null) {
                return value == null ? null : sibling.type().print(value);
            }
            Object inner = ((EObject) value).eGet(text.feature());
            return inner == null ? null : text.type().print(inner);
        }
    }

    /**
     * A feature that has some of its literals only where another has certain values.
     *
     * @param when the values of the other
     * @param literals the literals that it then may have
     */
    record Only(When when, List<String> literals) {}

    final List<FeatureMapping> required = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<When> whens = new ArrayList<>();
    final List<Only> onlies = new ArrayList<>();
    final List<FeatureMapping> some = new ArrayList<>();
    final List<FeatureMapping> units = new ArrayList<>();
    final List<FeatureMapping> contained = new ArrayList<>();

    Conditions(Metamodel metamodel, ClassMapping mapping) {
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
                whens.add(when(metamodel, mapping, feature, when));
            }
            String only = Annotations.xml(feature.feature(), "only");
            if (only != null) {
                int colon = only.indexOf(": ");
                onlies.add(new Only(when(metamodel, mapping, feature, only.substring(0, colon)),
                        List.of(only.substring(colon + 2).split(" "))));
            }
            if (Annotations.xmlFlag(feature.feature(), "unitRequired")) {
                units.add(feature);
            }
            if (feature.required() && choice == null && when == null) {
                required.add(feature);
            }
        }
        Annotations.xmlWords(mapping.eClass(), "some")
                .forEach(name -> some.add(mapping.of(mapping.eClass().getEStructuralFeature(name))));
        groups.forEach((name, branches) -> choices.add(new Choice(name, isRequired(mapping, name), branches)));
    }

    private static When when(Metamodel metamodel, ClassMapping mapping, FeatureMapping feature, String condition) {
        int equals = condition.indexOf('=');
        FeatureMapping sibling = mapping.of(mapping.eClass().getEStructuralFeature(condition.substring(0, equals)));
        FeatureMapping text = sibling.feature() instanceof EReference reference
                ? metamodel.of(reference.getEReferenceType()).text() : null;
        List<String> values = new ArrayList<>(List.of(condition.substring(equals + 1).split(" ")));
        boolean absent = values.remove("!");
        return new When(feature, sibling, text, values, absent);
    }

    private static boolean isRequired(ClassMapping mapping, String choice) {
        String wanted = choice + ":required";
        return mapping.eClass().getEAllSuperTypes().stream().anyMatch(type -> Annotations.xmlWords(type, "choice").contains(wanted))
                || Annotations.xmlWords(mapping.eClass(), "choice").contains(wanted);
    }
}
