// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.mapping.Variants;

/** Finds out what can fill a containment of a class, and which words say so. */
final class Options {
    private static final String ANY = "*";

    private final NameTable names;
    private final Metamodel metamodel;

    Options(NameTable names, Metamodel metamodel) {
        this.names = names;
        this.metamodel = metamodel;
    }

    /** A subclass, the words that choose it and the discriminators' values that the words stand for. */
    private record Choice(String block, List<String> words, ClassMapping mapping, List<Setting> settings) {}

    /** Everything that can stand where {@code declared} is expected. */
    List<Option> of(EClass declared) {
        List<Option> all = new ArrayList<>();
        for (Choice choice : choices(metamodel.of(declared))) {
            List<Sharing> sharings = List.of(new Sharing("", null, List.of()));
            for (FeatureMapping inline : choice.mapping.inlines()) {
                sharings = extend(sharings, inline);
            }
            for (Sharing sharing : sharings) {
                Shape shape = new Shape(names, choice.mapping, choice.settings, sharing.inlines);
                String own = String.join(" ", choice.words);
                String words =
                        own.isEmpty() || sharing.words.isEmpty() ? own + sharing.words : own + " " + sharing.words;
                EClass named = sharing.named == null || !own.isEmpty() ? choice.mapping.eClass() : sharing.named;
                all.add(new Option(choice.block, words, named, shape));
            }
        }
        return all;
    }

    /** Objects that share an element, and the words that choose their classes. */
    private record Sharing(String words, EClass named, List<Step> inlines) {}

    private List<Sharing> extend(List<Sharing> before, FeatureMapping inline) {
        EReference reference = (EReference) inline.feature();
        List<Option> options = names.options(reference.getEReferenceType());
        List<Sharing> after = new ArrayList<>();
        for (Sharing sharing : before) {
            if (!inline.required()
                    && options.stream().noneMatch(option -> option.words().isEmpty())) {
                after.add(sharing);
            }
            for (Option option : options) {
                List<Step> steps = new ArrayList<>(sharing.inlines);
                steps.add(new Step(reference, option.shape()));
                String words = (sharing.words + " " + option.words()).strip();
                EClass named = option.words().isEmpty() ? sharing.named : option.named();
                after.add(new Sharing(words, named, steps));
            }
        }
        return after;
    }

    private List<Choice> choices(ClassMapping mapping) {
        List<Choice> all = new ArrayList<>();
        if (!mapping.eClass().isAbstract()) {
            all.add(new Choice(null, List.of(), mapping, List.of()));
        }
        Variants variants = mapping.variants();
        if (variants != null) {
            for (Variants.Variant variant : variants.all()) {
                for (Choice tail : choices(variant.mapping())) {
                    add(all, variants, variant, tail);
                }
            }
        }
        return all;
    }

    private static void add(List<Choice> all, Variants variants, Variants.Variant variant, Choice tail) {
        String block = Annotations.guest(variant.mapping().eClass(), "block");
        if (block != null) {
            all.add(new Choice(block, tail.words, tail.mapping, tail.settings));
            return;
        }
        if (variant.values().isEmpty() || shares(variants.discriminators().get(0), tail)) {
            all.add(tail);
            return;
        }
        boolean pair = variants.discriminators().size() > 1;
        if (variant.fallback() && !pair) {
            all.add(tail);
        }
        if (pair) {
            all.add(head(variants, variant.values(), tail));
            if (variant.fallback()) {
                all.add(head(variants, List.of(ANY, variant.values().get(1)), tail));
            }
        } else {
            variant.values().forEach(value -> all.add(head(variants, List.of(value), tail)));
        }
    }

    /** Whether the discriminator is that of an object which shares the element, and is said by its words. */
    private static boolean shares(FeatureMapping discriminator, Choice tail) {
        return tail.mapping
                        .eClass()
                        .getEStructuralFeature(discriminator.feature().getName())
                == null;
    }

    private static Choice head(Variants variants, List<String> values, Choice tail) {
        List<String> words = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(ANY)) {
                FeatureMapping discriminator = variants.discriminators().get(i);
                EStructuralFeature feature = tail.mapping
                        .eClass()
                        .getEStructuralFeature(discriminator.feature().getName());
                words.add(values.get(i));
                settings.add(
                        new Setting(feature, tail.mapping.of(feature).type().parse(values.get(i))));
            }
        }
        words.addAll(tail.words);
        settings.addAll(tail.settings);
        return new Choice(tail.block, words, tail.mapping, settings);
    }
}
