// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.compare.Difference.Kind;
import org.guestwright.model.compare.Difference.Part;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/**
 * Compares two models by what they mean: values however they are written, lists element by element, whatever their order where
 * the order means nothing. It goes by the metamodel and names no class.
 */
public final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** The differences between two models, in the metamodel's order. */
    public static List<Difference> of(EObject left, EObject right) {
        Comparison comparison = new Comparison();
        comparison.compare(left, right);
        return List.copyOf(comparison.differences);
    }

    /** Whether two values of a feature mean the same, however they are written. */
    public static boolean isSame(FeatureMapping feature, Object left, Object right) {
        return Objects.equals(Meaning.of(feature, left), Meaning.of(feature, right));
    }

    private void compare(EObject left, EObject right) {
        ClassMapping leftMapping = Metamodel.standard().of(left.eClass());
        ClassMapping rightMapping = Metamodel.standard().of(right.eClass());
        for (FeatureMapping feature : leftMapping.features()) {
            FeatureMapping other = leftMapping == rightMapping ? feature : namesake(feature, rightMapping);
            if (other != null) {
                compare(left, feature, right, other);
            } else {
                onlyOne(Kind.REMOVED, left, feature, right);
            }
        }
        if (leftMapping != rightMapping) {
            for (FeatureMapping feature : rightMapping.features()) {
                if (namesake(feature, leftMapping) == null) {
                    onlyOne(Kind.ADDED, right, feature, left);
                }
            }
        }
    }

    /** What a variant calls by the same name as another one. */
    private static FeatureMapping namesake(FeatureMapping feature, ClassMapping mapping) {
        for (FeatureMapping other : mapping.features()) {
            if (other.feature().getName().equals(feature.feature().getName())
                    && other.many() == feature.many()
                    && other.holdsObjects() == feature.holdsObjects()) {
                return other;
            }
        }
        return null;
    }

    private void compare(EObject left, FeatureMapping feature, EObject right, FeatureMapping other) {
        if (feature.many()) {
            if (feature.holdsObjects()) {
                compareObjects(left, feature, right, other);
            } else {
                compareValues(left, feature, right, other);
            }
        } else if (!feature.holdsObjects()) {
            compareValue(left, feature, right, other);
        } else if (feature.get(left) instanceof EObject one) {
            if (other.get(right) instanceof EObject another) {
                compare(one, another);
            } else {
                onlyOne(Kind.REMOVED, left, feature, right);
            }
        } else {
            onlyOne(Kind.ADDED, right, other, left);
        }
    }

    private void compareValue(EObject left, FeatureMapping feature, EObject right, FeatureMapping other) {
        String one = Meaning.of(feature, feature.get(left));
        String another = Meaning.of(other, other.get(right));
        if (!Objects.equals(one, another)) {
            differences.add(new Difference(
                    one == null ? Kind.ADDED : another == null ? Kind.REMOVED : Kind.CHANGED,
                    new Part(left, feature, -1, one == null ? null : feature.get(left)),
                    new Part(right, other, -1, another == null ? null : other.get(right))));
        }
    }

    /** Tells what a feature has that the other side lacks: value by value, for a block alone says little. */
    private void onlyOne(Kind kind, EObject owner, FeatureMapping feature, EObject otherOwner) {
        Object value = feature.get(owner);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(
                        kind,
                        list.get(i) instanceof EObject element
                                ? Part.of(element)
                                : new Part(owner, feature, i, list.get(i)),
                        Part.none(otherOwner, feature));
            }
        } else if (value instanceof EObject object) {
            int before = differences.size();
            for (FeatureMapping inner : Metamodel.standard().of(object.eClass()).features()) {
                onlyOne(kind, object, inner, otherOwner);
            }
            if (differences.size() == before) {
                add(kind, Part.of(object), Part.none(otherOwner, feature));
            }
        } else if (Meaning.of(feature, value) != null) {
            add(kind, new Part(owner, feature, -1, value), Part.none(otherOwner, feature));
        }
    }

    private void add(Kind kind, Part present, Part absent) {
        boolean removed = kind == Kind.REMOVED;
        differences.add(new Difference(kind, removed ? present : absent, removed ? absent : present));
    }

    private void compareObjects(EObject left, FeatureMapping feature, EObject right, FeatureMapping other) {
        List<EObject> ones = feature.objects(left);
        List<EObject> others = other.objects(right);
        if (ones.isEmpty() && others.isEmpty()) {
            return;
        }
        int[] partner = Matching.of(ones, others);
        boolean[] found = new boolean[others.size()];
        boolean[] moved = isOrdered(feature) ? Sequence.moved(partner) : new boolean[partner.length];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                add(Kind.REMOVED, Part.of(ones.get(i)), Part.none(right, other));
            } else {
                found[partner[i]] = true;
                compare(ones.get(i), others.get(partner[i]));
                if (moved[i]) {
                    differences.add(new Difference(Kind.MOVED, Part.of(ones.get(i)), Part.of(others.get(partner[i]))));
                }
            }
        }
        for (int j = 0; j < found.length; j++) {
            if (!found[j]) {
                add(Kind.ADDED, Part.of(others.get(j)), Part.none(left, feature));
            }
        }
    }

    private void compareValues(EObject left, FeatureMapping feature, EObject right, FeatureMapping other) {
        List<?> ones = (List<?>) feature.get(left);
        List<?> others = (List<?>) other.get(right);
        int[] partner = Sequence.equals(meanings(feature, ones), meanings(other, others));
        boolean[] found = new boolean[others.size()];
        boolean[] moved = isOrdered(feature) ? Sequence.moved(partner) : new boolean[partner.length];
        for (int i = 0; i < partner.length; i++) {
            Part part = new Part(left, feature, i, ones.get(i));
            if (partner[i] < 0) {
                add(Kind.REMOVED, part, Part.none(right, other));
            } else {
                found[partner[i]] = true;
                if (moved[i]) {
                    Part there = new Part(right, other, partner[i], others.get(partner[i]));
                    differences.add(new Difference(Kind.MOVED, part, there));
                }
            }
        }
        for (int j = 0; j < found.length; j++) {
            if (!found[j]) {
                add(Kind.ADDED, new Part(right, other, j, others.get(j)), Part.none(left, feature));
            }
        }
    }

    private static List<String> meanings(FeatureMapping feature, List<?> values) {
        List<String> all = new ArrayList<>(values.size());
        values.forEach(value -> all.add(Meaning.of(feature, value)));
        return all;
    }

    private static boolean isOrdered(FeatureMapping feature) {
        return "true".equals(Annotations.guest(feature.feature(), "ordered"));
    }
}
