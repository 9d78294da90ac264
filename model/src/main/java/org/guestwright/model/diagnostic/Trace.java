// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the parts of a model were written. */
public interface Trace {

    /**
     * The place of a value.
     *
     * @param object a model object
     * @param feature one of its features, or {@code null} for the object itself
     * @param index the position in a feature of many values, else -1
     * @return the place, or that of the nearest object around it which was written down; never {@code null}
     */
    Location locate(EObject object, EStructuralFeature feature, int index);

    /** The place of an object. */
    default Location locate(EObject object) {
        return locate(object, null, -1);
    }

    /** A trace for models that were not written down: all is at the start of {@code file}. */
    static Trace none(String file) {
        Location start = Location.startOf(file);
        return (object, feature, index) -> start;
    }
}
