// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.mapping.Variants;
import org.guestwright.model.structure.StructureRules;

/**
 * Adds to a model what its structure rules miss, and no more: it tries one feature after the other and keeps what makes the
 * rules find less.
 */
final class Completer {
    private static final int DEPTH = 6;
    private static final int STEPS = 20;

    private final Metamodel metamodel;
    private final StructureRules rules;

    Completer(Metamodel metamodel) {
        this.metamodel = metamodel;
        this.rules = new StructureRules(metamodel);
    }

    /** How many things are wrong. */
    int problems(EObject object) {
        return find(object).size();
    }

    private List<Problem> find(EObject object) {
        List<Problem> found = new ArrayList<>();
        rules.check(object, found::add);
        return found;
    }

    /** Adds what is missing in a model. */
    void complete(EObject root) {
        complete(root, 0);
    }

    private void complete(EObject root, int depth) {
        int steps = depth < DEPTH ? STEPS : 0;
        for (List<Problem> found = find(root); !found.isEmpty() && steps > 0; found = find(root), steps--) {
            Set<EObject> wrong = new LinkedHashSet<>();
            found.forEach(problem -> wrong.add(problem.object()));
            int most = found.size();
            boolean changed = wrong.stream().anyMatch(object -> change(root, object, most - 1, depth))
                    || wrong.stream().anyMatch(object -> change(root, object, most, depth));
            if (!changed) {
                return;
            }
        }
    }

    /**
     * Changes one feature so that no more is wrong than {@code most}. Where two features need each other, the first alone makes
     * nothing better; then one that must be there is taken on trust.
     */
    private boolean change(EObject root, EObject object, int most, int depth) {
        boolean trust = problems(root) == most;
        for (FeatureMapping feature : simplestFirst(metamodel.of(object.eClass()))) {
            boolean worth = !trust || feature.required() && !object.eIsSet(feature.feature());
            for (Object value : worth ? candidates(feature, object, depth) : List.of()) {
                Object old = object.eGet(feature.feature());
                set(object, feature.feature(), value);
                if (problems(root) <= most) {
                    return true;
                }
                reset(object, feature.feature(), value, old);
            }
        }
        return false;
    }

    private static List<FeatureMapping> simplestFirst(ClassMapping mapping) {
        Comparator<FeatureMapping> needed = Comparator.comparing(feature -> !feature.required());
        Comparator<FeatureMapping> simple =
                Comparator.comparing(feature -> feature.kind() == Kind.CHILD || feature.kind() == Kind.INLINE);
        return mapping.features().stream().sorted(needed.thenComparing(simple)).toList();
    }

    /** What to try: all words of an enumeration, for others depend on them; of anything else one value. */
    private List<Object> candidates(FeatureMapping feature, EObject object, int depth) {
        Object now = object.eGet(feature.feature());
        List<Object> all = new ArrayList<>();
        if (feature.feature() instanceof EReference reference) {
            if (now == null || now instanceof List<?> list && list.isEmpty()) {
                EObject child = smallest(reference.getEReferenceType(), depth + 1);
                if (child != null) {
                    all.add(child);
                }
            }
            return all;
        }
        boolean free = now == null || now instanceof List<?> list && list.isEmpty() || Boolean.FALSE.equals(now);
        if (free && Samples.of(feature) != null) {
            all.add(Samples.of(feature));
        }
        if (feature.type().isEnumeration() && feature.kind() != Kind.PRESENCE) {
            feature.type().literals().forEach(word -> all.add(feature.type().parse(word)));
        }
        return all;
    }

    /** The first kind of a class that can be made whole. */
    private EObject smallest(EClass type, int depth) {
        if (depth >= DEPTH) {
            return null;
        }
        for (EObject made : kinds(metamodel.of(type))) {
            complete(made, depth);
            if (problems(made) == 0) {
                return made;
            }
        }
        return null;
    }

    /** An object of each kind of a class, with what makes it of that kind. */
    private static List<EObject> kinds(ClassMapping mapping) {
        List<EObject> all = new ArrayList<>();
        if (!mapping.eClass().isAbstract()) {
            all.add(mapping.createWithFixedValues());
        }
        Variants variants = mapping.variants();
        if (variants != null) {
            for (Variants.Variant variant : variants.all()) {
                for (EObject made : kinds(variant.mapping())) {
                    discriminate(made, variants, variant.values());
                    all.add(made);
                }
            }
        }
        return all;
    }

    private static void discriminate(EObject made, Variants variants, List<String> values) {
        for (int i = 0; i < variants.discriminators().size() && i < values.size(); i++) {
            FeatureMapping discriminator = variants.discriminators().get(i);
            boolean own = made.eClass().getEAllStructuralFeatures().contains(discriminator.feature());
            if (own && !values.get(i).equals("*")) {
                made.eSet(discriminator.feature(), discriminator.type().parse(values.get(i)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private static void reset(EObject object, EStructuralFeature feature, Object value, Object old) {
        if (feature.isMany()) {
            ((List<?>) object.eGet(feature)).remove(value);
        } else {
            object.eSet(feature, old);
        }
    }
}
