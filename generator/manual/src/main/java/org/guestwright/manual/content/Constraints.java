// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual.Presence;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;

/** What the metamodel's annotations ask of a block, in words. */
public final class Constraints {
    private final NameTable names;

    /** The constraints of the words of a metamodel. */
    public Constraints(NameTable names) {
        this.names = names;
    }

    /** Whether a feature must be there. */
    public Presence presence(FeatureMapping feature, ClassMapping mapping) {
        if (!feature.required() || mapping.fixed().contains(feature)) {
            return Presence.OPTIONAL;
        }
        boolean depends = Annotations.xml(feature.feature(), "choice") != null
                || Annotations.xml(feature.feature(), "when") != null;
        return depends ? Presence.SOMETIMES : Presence.REQUIRED;
    }

    /** What holds for a feature of a class. */
    public List<String> of(FeatureMapping feature, ClassMapping mapping) {
        List<String> notes = new ArrayList<>();
        EStructuralFeature element = feature.feature();
        if (mapping.fixed().contains(feature)) {
            notes.add("Always " + code(feature.type().literals().get(0)) + ", and may be left out.");
        }
        String when = Annotations.xml(element, "when");
        if (when != null) {
            notes.add((feature.required() ? "Must be there " : "Only ") + condition(when, mapping) + ".");
        }
        String only = Annotations.xml(element, "only");
        if (only != null) {
            int colon = only.indexOf(": ");
            notes.add(capital(condition(only.substring(0, colon), mapping)) + ", only "
                    + list(List.of(only.substring(colon + 2).split(" ")), "or") + ".");
        }
        choices(feature, mapping, notes);
        if (Annotations.xmlFlag(element, "unitRequired")) {
            notes.add("The unit must be there.");
        }
        int most = element.getUpperBound();
        if (most > 1) {
            int least = element.getLowerBound();
            notes.add(least == most ? "There must be exactly " + most + "." : "There can be up to " + most + ".");
        }
        return notes;
    }

    /** What holds for a literal. */
    public List<String> ofLiteral(EModelElement literal) {
        String when = Annotations.xml(literal, "when");
        if (when == null) {
            return List.of();
        }
        int equals = when.indexOf('=');
        return List.of("Only " + condition(when.substring(0, equals), when.substring(equals + 1)) + ".");
    }

    /** What holds for a class. */
    public List<String> ofClass(ClassMapping mapping) {
        List<String> notes = new ArrayList<>();
        List<String> some = Annotations.xmlWords(mapping.eClass(), "some").stream()
                .map(name -> word(name, mapping))
                .toList();
        if (!some.isEmpty()) {
            notes.add("At least one of " + list(some, "and") + " must be there.");
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (EClass type : withSupertypes(mapping.eClass())) {
            Annotations.xmlWords(type, "choice").stream()
                    .filter(word -> word.endsWith(":required"))
                    .forEach(word -> wanted.add(word.substring(0, word.indexOf(':'))));
        }
        for (String choice : wanted) {
            List<String> branches = branches(choice, mapping).values().stream()
                    .map(members -> names.word(members.get(0)))
                    .distinct()
                    .toList();
            notes.add(
                    branches.size() == 1
                            ? code(branches.get(0)) + " must be there."
                            : "One of " + list(branches, "and") + " must be there.");
        }
        return notes;
    }

    private void choices(FeatureMapping feature, ClassMapping mapping, List<String> notes) {
        Map<String, List<FeatureMapping>> others = new LinkedHashMap<>();
        for (String word : Annotations.xmlWords(feature.feature(), "choice")) {
            others.putAll(branches(word.replaceAll("[.?].*", ""), mapping));
        }
        Set<String> excluded = new LinkedHashSet<>();
        Set<String> together = new LinkedHashSet<>();
        others.values()
                .forEach(members -> members.forEach(
                        member -> (members.contains(feature) ? together : excluded).add(names.word(member))));
        excluded.removeAll(together);
        together.remove(names.word(feature));
        if (!excluded.isEmpty()) {
            notes.add("Not together with " + list(List.copyOf(excluded), "or") + ".");
        }
        if (feature.required() && !together.isEmpty()) {
            notes.add("Must be there where " + list(List.copyOf(together), "or") + " is.");
        }
    }

    /** The features of each branch of a choice. */
    private static Map<String, List<FeatureMapping>> branches(String choice, ClassMapping mapping) {
        Map<String, List<FeatureMapping>> all = new LinkedHashMap<>();
        for (FeatureMapping feature : mapping.features()) {
            for (String word : Annotations.xmlWords(feature.feature(), "choice")) {
                String[] parts = word.replace("?", "").split("\\.", 2);
                if (parts[0].equals(choice)) {
                    all.computeIfAbsent(
                                    choice + "." + (parts.length > 1 ? parts[1] : feature.name()),
                                    key -> new ArrayList<>())
                            .add(feature);
                }
            }
        }
        return all;
    }

    private String condition(String when, ClassMapping mapping) {
        int equals = when.indexOf('=');
        return condition(word(when.substring(0, equals), mapping), when.substring(equals + 1));
    }

    private static String condition(String word, String values) {
        List<String> wanted = new ArrayList<>(List.of(values.split(" ")));
        boolean absent = wanted.remove("!");
        boolean any = wanted.remove("*");
        if (any) {
            return "where " + code(word) + " is there";
        }
        if (wanted.isEmpty()) {
            return "where " + code(word) + " is left out";
        }
        return "where " + code(word) + " is " + list(wanted, "or") + (absent ? " or left out" : "");
    }

    private String word(String feature, ClassMapping mapping) {
        EStructuralFeature found = mapping.eClass().getEStructuralFeature(feature);
        return found == null ? feature : names.word(mapping.of(found));
    }

    private static List<EClass> withSupertypes(EClass eClass) {
        List<EClass> all = new ArrayList<>(eClass.getEAllSuperTypes());
        all.add(eClass);
        return all;
    }

    static String list(List<String> words, String last) {
        List<String> coded = words.stream().map(Constraints::code).toList();
        int end = coded.size() - 1;
        return end == 0
                ? coded.get(0)
                : coded.subList(0, end).stream().collect(Collectors.joining(", ")) + " " + last + " " + coded.get(end);
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
