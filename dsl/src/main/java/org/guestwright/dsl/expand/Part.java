// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.Shape;

/** What is known of an object of a guest beside its values: what it is, and where it and they were written. */
final class Part {
    private static final EStructuralFeature[] NONE = {};

    private Shape shape;
    private Origin origin;
    private boolean incomplete;
    private EStructuralFeature[] features = NONE;
    private Origin[] origins;
    private int count;

    /** What it is; {@code null} for an object that no word stands for. */
    Shape shape() {
        return shape;
    }

    void setShape(Shape shape) {
        this.shape = shape;
    }

    /** What it was made of; {@code null} for an object that nobody wrote. */
    Origin origin() {
        return origin;
    }

    void setOrigin(Origin origin) {
        this.origin = origin;
    }

    /** Whether something in it was wrong, so that what is missing may have been meant. */
    boolean isIncomplete() {
        return incomplete;
    }

    void setIncomplete() {
        incomplete = true;
    }

    /** Remembers what a value was made of, behind what was known of its feature. */
    void add(EStructuralFeature feature, Origin origin) {
        if (count == features.length) {
            int size = Math.max(4, 2 * count);
            features = Arrays.copyOf(features, size);
            origins = count == 0 ? new Origin[size] : Arrays.copyOf(origins, size);
        }
        features[count] = feature;
        origins[count++] = origin;
    }

    /** What the value of a feature was made of, the last one where there were several; {@code null} where nobody wrote it. */
    Origin origin(EStructuralFeature feature) {
        for (int i = count - 1; i >= 0; i--) {
            if (features[i] == feature) {
                return origins[i];
            }
        }
        return null;
    }

    /** What one of the values of a feature was made of, the last one where there are fewer. */
    Origin origin(EStructuralFeature feature, int index) {
        int left = Math.max(0, index);
        Origin found = null;
        for (int i = 0; i < count && left >= 0; i++) {
            if (features[i] == feature) {
                found = origins[i];
                left--;
            }
        }
        return found;
    }

    /** All that the values of a feature were made of, in order, with what was replaced; without a feature that of the object. */
    List<Origin> origins(EStructuralFeature feature) {
        List<Origin> all = new ArrayList<>(2);
        if (feature == null && origin != null) {
            all.add(origin);
        }
        for (int i = 0; i < count; i++) {
            if (features[i] == feature) {
                all.add(origins[i]);
            }
        }
        return all;
    }

    /** Forgets what the values of a feature were made of. */
    void forget(EStructuralFeature feature) {
        for (int i = 0; i < count; i++) {
            features[i] = features[i] == feature ? null : features[i];
        }
    }
}
