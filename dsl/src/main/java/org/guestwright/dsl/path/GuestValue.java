// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.path;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.FeatureMapping;

/**
 * A value in a guest.
 *
 * @param path what it is called
 * @param object the object that has it
 * @param feature the feature that has it
 * @param index its position in a feature of many values, else -1
 * @param value the value
 */
public record GuestValue(String path, EObject object, FeatureMapping feature, int index, Object value) {

    /** The value as a person would write it in a {@code .guest}, without quotes. */
    public String text() {
        return text(feature, value);
    }

    /** A value of a feature as a person would write it in a {@code .guest}, without quotes. */
    public static String text(FeatureMapping feature, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return feature.unit() != null ? value.toString() : feature.type().print(value);
    }
}
