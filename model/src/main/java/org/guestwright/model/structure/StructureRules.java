// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.Quantity;

/**
 * The rules that follow from the metamodel alone: what must be there, what excludes each other, what goes with what. They
 * hold for every model, however it came about; that names and values exist is seen already when a text is read.
 */
public final class StructureRules {
    /** A feature that must be there is not. */
    public static final String MISSING = "structure.missing";
    /** A feature is there too often or not often enough. */
    public static final String COUNT = "structure.count";
    /** Of features that exclude each other there is more than one. */
    public static final String CHOICE = "structure.choice";
    /** A feature does not go with the value of another. */
    public static final String CONDITION = "structure.condition";

    private final Metamodel metamodel;
    private final Naming naming;
    private final Map<ClassMapping, Conditions> conditions = new ConcurrentHashMap<>();

    /** The rules of a metamodel, which speak of XML. They can be shared between threads. */
    public StructureRules(Metamodel metamodel) {
        this(metamodel, Naming.ofXml(metamodel));
    }

    /** The rules of a metamodel, which speak of things by the names that they have in a text. */
    public StructureRules(Metamodel metamodel, Naming naming) {
        this.metamodel = metamodel;
        this.naming = naming;
    }

    /** Checks an object and all that it contains. */
    public void check(EObject object, Consumer<Problem> problems) {
        metamodel.visit(object, part -> checkAlone(part, problems));
    }

    /** Checks an object, but not what it contains. */
    public void checkAlone(EObject object, Consumer<Problem> problems) {
        ClassMapping mapping = metamodel.of(object);
        Conditions own = conditions.get(mapping);
        if (own == null) {
            own = new Conditions(metamodel, mapping);
            conditions.put(mapping, own);
        }
        for (FeatureMapping feature : own.required) {
            if (!feature.isSet(object)) {
                problems.accept(missing(object, feature));
            }
        }
        for (Conditions.Choice choice : own.choices) {
            if (!choice.holds(object)) {
                report(object, choice, problems);
            }
        }
        for (Conditions.When when : own.whens) {
            check(object, when, problems);
        }
        for (Conditions.LiteralWhens literals : own.literals) {
            check(object, literals, problems);
        }
        for (Conditions.Only only : own.onlies) {
            check(object, only, problems);
        }
        checkSome(object, own.some, problems);
        for (FeatureMapping feature : own.counted) {
            checkCount(object, feature, problems);
        }
        for (FeatureMapping quantity : own.units) {
            checkUnit(object, quantity, problems);
        }
    }

    private Problem missing(EObject object, FeatureMapping feature) {
        return Problem.error(
                        MISSING,
                        "'" + word(feature) + "' is missing in '" + name(object) + "'",
                        "add it" + expected(feature),
                        object,
                        null)
                .suggesting(List.of(word(feature)));
    }

    /** What is expected of a feature that is to be added: its values, or what must be in it. */
    private String expected(FeatureMapping feature) {
        if (feature.type() != null) {
            return ": " + feature.type().expectation();
        }
        ClassMapping inside = metamodel.of(((EReference) feature.feature()).getEReferenceType());
        List<String> needed = inside.features().stream()
                .filter(one -> one.required()
                        && one.kind() == FeatureMapping.Kind.ATTRIBUTE
                        && Annotations.xml(one.feature(), "choice") == null
                        && Annotations.xml(one.feature(), "when") == null)
                .map(this::word)
                .toList();
        return needed.isEmpty() ? "" : ", with " + quoted(needed);
    }

    private void report(EObject object, Conditions.Choice choice, Consumer<Problem> problems) {
        List<FeatureMapping> set = choice.members().stream()
                .filter(feature -> feature.isSet(object))
                .toList();
        List<Conditions.Branch> fitting = choice.branches().stream()
                .filter(branch -> branch.members().containsAll(set))
                .toList();
        if (fitting.isEmpty()) {
            FeatureMapping first = set.get(0);
            FeatureMapping other = set.stream()
                    .filter(feature -> choice.branches().stream()
                            .noneMatch(branch -> branch.members().contains(first)
                                    && branch.members().contains(feature)))
                    .findFirst()
                    .orElse(set.get(set.size() - 1));
            problems.accept(Problem.error(
                    CHOICE,
                    "'" + word(other) + "' excludes '" + word(first) + "' in '" + name(object) + "'",
                    "keep one of them",
                    object,
                    other.feature()));
        } else if (set.isEmpty()) {
            List<String> names = choice.branches().stream()
                    .map(branch -> word(branch.members().get(0)))
                    .distinct()
                    .toList();
            String one = names.size() == 1 ? quoted(names) : "one of " + quoted(names);
            problems.accept(
                    Problem.error(MISSING, one + " is missing in '" + name(object) + "'", "add one", object, null)
                            .suggesting(names));
        } else {
            problems.accept(missing(object, missing(object, fitting.get(0)).get(0)));
        }
    }

    private static List<FeatureMapping> missing(EObject object, Conditions.Branch branch) {
        return branch.needed().stream()
                .filter(feature -> !feature.isSet(object))
                .toList();
    }

    private void check(EObject object, Conditions.When when, Consumer<Problem> problems) {
        if (when.isOpen(object)) {
            return;
        }
        boolean set = when.feature().isSet(object);
        if (!set && !when.demanded()) {
            return;
        }
        String text = when.value(object);
        boolean allowed = when.allows(text);
        if (set && !allowed) {
            String found = text == null
                    ? "without '" + word(when.sibling()) + "'"
                    : "where '" + word(when.sibling()) + "' is '" + text + "'";
            problems.accept(Problem.error(
                    CONDITION,
                    "'" + word(when.feature()) + "' cannot stand in '" + name(object) + "' " + found,
                    advice(when),
                    object,
                    when.feature().feature()));
        } else if (!set && allowed) {
            problems.accept(missing(object, when.feature()));
        }
    }

    private String advice(Conditions.When when) {
        return when.values().isEmpty()
                ? "remove one of them"
                : when.values().contains("*")
                        ? "add '" + word(when.sibling()) + "'"
                        : "it goes with " + quoted(when.values());
    }

    private void check(EObject object, Conditions.LiteralWhens literals, Consumer<Problem> problems) {
        Object value = literals.feature().get(object);
        Conditions.When when = value == null ? null : literals.conditions().get(value);
        if (when == null || when.allows(when.value(object))) {
            return;
        }
        String other = when.value(object);
        String found = other == null ? "" : " where '" + word(when.sibling()) + "' is '" + other + "'";
        problems.accept(Problem.error(
                CONDITION,
                "'" + word(when.feature()) + "' cannot be '"
                        + when.feature().type().print(value) + "' in '" + name(object) + "'" + found,
                advice(when),
                object,
                when.feature().feature()));
    }

    private void check(EObject object, Conditions.Only only, Consumer<Problem> problems) {
        FeatureMapping feature = only.when().feature();
        String other = feature.isSet(object) ? only.when().value(object) : null;
        if (other == null || !only.when().values().contains(other)) {
            return;
        }
        String text = feature.type().print(feature.get(object));
        if (!only.literals().contains(text)) {
            problems.accept(Problem.error(
                            CONDITION,
                            "'" + word(feature) + "' cannot be '" + text + "' in '" + name(object) + "' where '"
                                    + word(only.when().sibling()) + "' is '" + other + "'",
                            "it can be " + quoted(only.literals()),
                            object,
                            feature.feature())
                    .suggesting(only.literals()));
        }
    }

    private void checkSome(EObject object, List<FeatureMapping> some, Consumer<Problem> problems) {
        if (!some.isEmpty() && some.stream().noneMatch(feature -> feature.isSet(object))) {
            List<String> names = some.stream().map(this::word).toList();
            problems.accept(Problem.error(
                            MISSING,
                            "one of " + quoted(names) + " is missing in '" + name(object) + "'",
                            "add one",
                            object,
                            null)
                    .suggesting(names));
        }
    }

    private void checkCount(EObject object, FeatureMapping feature, Consumer<Problem> problems) {
        int count = feature.isSet(object) ? ((List<?>) feature.get(object)).size() : 0;
        int least = feature.feature().getLowerBound();
        int most = feature.feature().getUpperBound();
        if (count > 0 && (count < least || count > most)) {
            String expected = least == most ? String.valueOf(most) : least + " to " + most;
            problems.accept(Problem.error(
                    COUNT,
                    "'" + naming.feature(feature) + "' is there " + count + " times in '" + naming.object(object) + "'",
                    "it must be there " + expected + " times",
                    object,
                    feature.feature()));
        }
    }

    private void checkUnit(EObject object, FeatureMapping quantity, Consumer<Problem> problems) {
        if (quantity.get(object) instanceof Quantity amount && amount.unit() == null) {
            problems.accept(Problem.error(
                            MISSING,
                            "'" + word(quantity) + "' has no unit in '" + name(object) + "'",
                            "add it: " + amount + "KiB",
                            object,
                            quantity.feature())
                    .suggesting(List.of(amount + "KiB")));
        }
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    }

    private String word(FeatureMapping feature) {
        return naming.feature(feature);
    }

    private String name(EObject object) {
        return naming.object(object);
    }
}
