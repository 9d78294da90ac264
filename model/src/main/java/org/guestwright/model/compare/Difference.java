// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.FeatureMapping;

/**
 * Something in which two models differ.
 *
 * @param kind how
 * @param left what the first has
 * @param right what the second has
 */
public record Difference(Kind kind, Part left, Part right) {

    /** How two models can differ. */
    public enum Kind {
        /** Both have it, with other values. */
        CHANGED,
        /** Only the first has it. */
        REMOVED,
        /** Only the second has it. */
        ADDED,
        /** Both have it in a list in which the order counts, at other places. */
        MOVED
    }

    /**
     * What one side has.
     *
     * @param object the object that has the value, or the element of a list that is the difference itself
     * @param feature the feature that has the value; {@code null} where {@code object} is the difference itself
     * @param index the position in a feature of many values, else -1
     * @param value the value; {@code null} where there is none, and where {@code object} is the difference itself
     */
    public record Part(EObject object, FeatureMapping feature, int index, Object value) {
        static Part of(EObject object) {
            return new Part(object, null, -1, null);
        }

        static Part none(EObject object, FeatureMapping feature) {
            return new Part(object, feature, -1, null);
        }
    }

    /** The side that has it, the second where both have. */
    public Part present() {
        return kind == Kind.REMOVED ? left : right;
    }
}
