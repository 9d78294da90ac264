// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/** What the annotations of one class ask of its objects; compiled once a class. */
final class Conditions {

    /**
     * Features of which the set ones must all be in one branch.
     *
     * @param name the name of the choice
     * @param required whether there must be one that is complete
     * @param branches the alternatives
     */
    record Choice(String name, boolean required, List<Branch> branches) {}

    /**
     * One alternative of a choice.
     *
     * @param members the features that may be set together
     * @param needed those of them that must be, where the branch is used
     */
    record Branch(List<FeatureMapping> members, List<FeatureMapping> needed) {}

    /**
     * A feature that goes with some values of another only.
     *
     * @param feature the feature
     * @param sibling the other
     * @param text where the other is an element with a text that counts as its value, that text; else {@code null}
     * @param values the values with which it may stand; {@code *} for any
     * @param absent whether it may stand where the other is absent
     */
    record When(FeatureMapping feature, FeatureMapping sibling, FeatureMapping text, List<String> values, boolean absent) {

        /** Whether the condition holds where the other has this value, {@code null} for none. */
        boolean allows(String value) {
            return value == null ? absent : values.contains(value) || values.contains("*");
        }

        /** The value of the other in an object, as it is written; {@code null} where it is absent. */
        String value(EObject object) {
            Object value = sibling == null ? null : object.eGet(sibling.feature());
            if (text == null || value == null) {
                return value == null ? null : sibling.type().print(value);
            }
            Object inner = ((EObject) value).eGet(text.feature());
            return inner == null ? null : text.type().print(inner);
        }
    }

    /**
     * A literal that a feature can have on a condition.
     *
     * @param literal the literal
     * @param when the condition
     */
    record LiteralWhen(String literal, When when) {}

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
    final List<LiteralWhen> literals = new ArrayList<>();
    final List<Only> onlies = new ArrayList<>();
    final List<FeatureMapping> some = new ArrayList<>();
    final List<FeatureMapping> counted = new ArrayList<>();
    final List<FeatureMapping> units = new ArrayList<>();
    final List<FeatureMapping> contained = new ArrayList<>();

    Conditions(Metamodel metamodel, ClassMapping mapping) {
        Map<String, Map<String, Branch>> groups = new LinkedHashMap<>();
        for (FeatureMapping feature : mapping.features()) {
            if (feature.kind() == FeatureMapping.Kind.CHILD || feature.kind() == FeatureMapping.Kind.INLINE) {
                contained.add(feature);
            }
            String choice = Annotations.xml(feature.feature(), "choice");
            String when = Annotations.xml(feature.feature(), "when");
            if (choice != null) {
                for (String word : choice.split(" ")) {
                    addBranch(feature, word, groups);
                }
            }
            if (when != null) {
                whens.add(when(metamodel, mapping, feature, when));
            }
            if (feature.type() != null && feature.type().type() instanceof EEnum enumeration) {
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    String condition = Annotations.xml(literal, "when");
                    if (condition != null) {
                        literals.add(new LiteralWhen(literal.getLiteral(), when(metamodel, mapping, feature, condition)));
                    }
                }
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
            if (feature.feature().getUpperBound() > 1) {
                counted.add(feature);
            }
            if (feature.required() && choice == null && when == null) {
                required.add(feature);
            }
        }
        Annotations.xmlWords(mapping.eClass(), "some")
                .forEach(name -> some.add(mapping.of(mapping.eClass().getEStructuralFeature(name))));
        groups.forEach((name, branches) ->
                choices.add(new Choice(name, isRequired(mapping, name), List.copyOf(branches.values()))));
    }

    private static void addBranch(FeatureMapping feature, String word, Map<String, Map<String, Branch>> groups) {
        boolean optional = word.endsWith("?");
        String[] parts = (optional ? word.substring(0, word.length() - 1) : word).split("\\.", 2);
        String name = parts.length > 1 ? parts[1] : feature.feature().getName();
        Branch branch = groups.computeIfAbsent(parts[0], key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new Branch(new ArrayList<>(), new ArrayList<>()));
        branch.members.add(feature);
        // A branch of one feature is that feature: without it the branch is not used.
        if (!optional && (feature.required() || parts.length == 1)) {
            branch.needed.add(feature);
        }
    }

    private static When when(Metamodel metamodel, ClassMapping mapping, FeatureMapping feature, String condition) {
        int equals = condition.indexOf('=');
        EStructuralFeature other = mapping.eClass().getEStructuralFeature(condition.substring(0, equals));
        FeatureMapping sibling = other == null ? null : mapping.of(other);
        FeatureMapping text = other instanceof EReference reference
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
