// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import java.util.List;
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

    /**
     * What was written for a value, the last word first and then what it replaced.
     *
     * @param object a model object
     * @param feature one of its features, or {@code null} for the object itself
     * @param index the position in a feature of many values, else -1
     * @return all of it; empty for a value that nobody wrote
     */
    default List<ValueOrigin> origins(EObject object, EStructuralFeature feature, int index) {
        return List.of();
    }

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
