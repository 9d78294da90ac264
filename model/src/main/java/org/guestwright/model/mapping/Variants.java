// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The subclasses of an abstract class and the attributes that choose between them. */
public final class Variants {

    /**
     * A subclass and what it stands for.
     *
     * @param mapping the subclass
     * @param values the discriminator's values that choose it; for two discriminators the one pair of them. Empty for a
     *     class that only groups others.
     * @param fallback whether it is also chosen where the attribute is absent
     */
    public record Variant(ClassMapping mapping, List<String> values, boolean fallback) {}

    private final List<FeatureMapping> discriminators;
    private final List<Variant> variants;

    Variants(Metamodel metamodel, EClass eClass) {
        this.variants = metamodel.subclasses(eClass).stream()
                .map(subclass -> new Variant(
                        metamodel.of(subclass),
                        Annotations.xmlWords(subclass, "value"),
                        Annotations.xmlFlag(subclass, "fallback")))
                .toList();
        this.discriminators = discriminators(eClass).stream()
                .map(name -> FeatureMapping.of(find(metamodel, eClass, name)))
                .toList();
    }

    /** A class that only groups others has the discriminators of the class above. */
    private static List<String> discriminators(EClass eClass) {
        List<String> own = Annotations.xmlWords(eClass, "discriminator");
        return own.isEmpty()
                        && Annotations.xml(eClass, "value") == null
                        && !eClass.getESuperTypes().isEmpty()
                ? discriminators(eClass.getESuperTypes().get(0))
                : own;
    }

    private static EStructuralFeature find(Metamodel metamodel, EClass eClass, String name) {
        EStructuralFeature feature = eClass.getEStructuralFeature(name);
        if (feature != null) {
            return feature;
        }
        for (EReference inline : eClass.getEAllReferences()) {
            if (Annotations.xmlFlag(inline, "inline")) {
                feature = find(metamodel, inline.getEReferenceType(), name);
                if (feature != null) {
                    return feature;
                }
            }
        }
        for (EClass subclass : metamodel.subclasses(eClass)) {
            feature = find(metamodel, subclass, name);
            if (feature != null) {
                return feature;
            }
        }
        return null;
    }

    /** The attributes that choose; one or two. */
    public List<FeatureMapping> discriminators() {
        return discriminators;
    }

    /** The subclasses, in the metamodel's order. */
    public List<Variant> all() {
        return variants;
    }

    /** Every value of the first discriminator that chooses a subclass. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Variant variant : variants) {
            if (variant.values.isEmpty() && variant.mapping.variants() != null) {
                words.addAll(variant.mapping.variants().words());
            } else if (discriminators.size() > 1) {
                words.add(variant.values.get(0));
            } else {
                words.addAll(variant.values);
            }
        }
        return words;
    }

    /** The subclass for an element with these attributes (name to value, {@code null} if absent); {@code null} if none fits. */
    ClassMapping select(UnaryOperator<String> attributes) {
        List<String> given = new ArrayList<>(discriminators.size());
        for (FeatureMapping discriminator : discriminators) {
            String value = attributes.apply(discriminator.name());
            given.add(value == null ? null : value.strip());
        }
        for (Variant variant : variants) {
            boolean grouping = variant.values.isEmpty() && !variant.fallback && variant.mapping.variants() != null;
            if (grouping || fits(variant, given)) {
                ClassMapping chosen = variant.mapping.select(attributes);
                if (chosen != null) {
                    return chosen;
                }
            }
        }
        return null;
    }

    private boolean fits(Variant variant, List<String> given) {
        if (discriminators.size() == 1) {
            String value = given.get(0);
            return value == null ? variant.fallback : variant.values.contains(value);
        }
        for (int i = 0; i < given.size(); i++) {
            String value = given.get(i);
            String wanted = i < variant.values.size() ? variant.values.get(i) : "*";
            boolean same =
                    value == null ? variant.fallback || wanted.equals("*") : wanted.equals("*") || wanted.equals(value);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
