// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param members the features of all branches
     */
    record Choice(String name, boolean required, List<Branch> branches, List<FeatureMapping> members) {

        private Choice(String name, boolean required, List<Branch> branches) {
            this(
                    name,
                    required,
                    branches,
                    branches.stream()
                            .flatMap(branch -> branch.members.stream())
                            .distinct()
                            .toList());
        }

        /** Whether the features that an object has are a complete branch, or none are where none must be. */
        boolean holds(EObject object) {
            int set = 0;
            for (FeatureMapping member : members) {
                set += member.isSet(object) ? 1 : 0;
            }
            if (set == 0 && !required) {
                return true;
            }
            for (Branch branch : branches) {
                if (branch.holds(object, set)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * One alternative of a choice.
     *
     * @param members the features that may be set together
     * @param needed those of them that must be, where the branch is used
     */
    record Branch(List<FeatureMapping> members, List<FeatureMapping> needed) {

        private boolean holds(EObject object, int count) {
            for (FeatureMapping feature : needed) {
                if (!feature.isSet(object)) {
                    return false;
                }
            }
            int own = 0;
            for (FeatureMapping member : members) {
                own += member.isSet(object) ? 1 : 0;
            }
            return own == count;
        }
    }

    /**
     * A feature that goes with some values of another only.
     *
     * @param feature the feature
     * @param sibling the other
     * @param text where the other is an element with a text that counts as its value, that text; else {@code null}
     * @param values the values with which it may stand; {@code *} for any
     * @param absent whether it may stand where the other is absent
     * @param demanded whether it must stand where it may
     */
    record When(
            FeatureMapping feature,
            FeatureMapping sibling,
            FeatureMapping text,
            Set<String> values,
            boolean absent,
            boolean demanded) {

        /** Whether the condition holds where the other has this value, {@code null} for none. */
        boolean allows(String value) {
            return value == null ? absent : values.contains(value) || values.contains("*");
        }

        /** Whether the other is an element whose text is missing, which is an error of its own. */
        boolean isOpen(EObject object) {
            return text != null
                    && object.eGet(sibling.feature()) instanceof EObject other
                    && other.eGet(text.feature()) == null;
        }

        /** The value of the other in an object, as it is written; {@code null} where it is absent. */
        String value(EObject object) {
            Object value = sibling == null ? null : sibling.get(object);
            if (text == null || value == null) {
                return value == null ? null : sibling.type().print(value);
            }
            Object inner = ((EObject) value).eGet(text.feature());
            return inner == null ? null : text.type().print(inner);
        }
    }

    /**
     * The literals that a feature can have on a condition.
     *
     * @param feature the feature
     * @param conditions the conditions by the literals' values
     */
    record LiteralWhens(FeatureMapping feature, Map<Object, When> conditions) {}

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
    final List<LiteralWhens> literals = new ArrayList<>();
    final List<Only> onlies = new ArrayList<>();
    final List<FeatureMapping> some = new ArrayList<>();
    final List<FeatureMapping> counted = new ArrayList<>();
    final List<FeatureMapping> units = new ArrayList<>();

    Conditions(Metamodel metamodel, ClassMapping mapping) {
        Map<String, Map<String, Branch>> groups = new LinkedHashMap<>();
        for (FeatureMapping feature : mapping.features()) {
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
                Map<Object, When> conditions = new HashMap<>();
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    String condition = Annotations.xml(literal, "when");
                    if (condition != null) {
                        conditions.put(literal.getInstance(), when(metamodel, mapping, feature, condition));
                    }
                }
                if (!conditions.isEmpty()) {
                    literals.add(new LiteralWhens(feature, conditions));
                }
            }
            String only = Annotations.xml(feature.feature(), "only");
            if (only != null) {
                int colon = only.indexOf(": ");
                onlies.add(new Only(
                        when(metamodel, mapping, feature, only.substring(0, colon)),
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
                ? metamodel.of(reference.getEReferenceType()).text()
                : null;
        Set<String> values =
                new LinkedHashSet<>(List.of(condition.substring(equals + 1).split(" ")));
        boolean absent = values.remove("!");
        boolean demanded = feature.required() && Annotations.xml(feature.feature(), "choice") == null;
        return new When(feature, sibling, text, values, absent, demanded);
    }

    private static boolean isRequired(ClassMapping mapping, String choice) {
        String wanted = choice + ":required";
        return mapping.eClass().getEAllSuperTypes().stream()
                        .anyMatch(type -> Annotations.xmlWords(type, "choice").contains(wanted))
                || Annotations.xmlWords(mapping.eClass(), "choice").contains(wanted);
    }
}
