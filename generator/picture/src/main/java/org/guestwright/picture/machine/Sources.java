// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.picture.box.Source;

/** Where the objects of a domain were written. */
public interface Sources {
    /** Where an object comes from; {@code null} for one that nobody wrote. */
    Source of(EObject object);

    /** The sources of a domain that is drawn as it was written. */
    static Sources written(Trace trace) {
        return completed(UnaryOperator.identity(), trace);
    }

    /**
     * The sources of a completed domain.
     *
     * @param originals gives what an object of it was made of; {@code null} for one that was added
     * @param trace where the originals were written
     */
    static Sources completed(UnaryOperator<EObject> originals, Trace trace) {
        return object -> {
            EObject original = originals.apply(object);
            return original == null ? null : new Source(path(original), trace.locate(original));
        };
    }

    private static String path(EObject object) {
        EObject container = object.eContainer();
        if (container == null) {
            return "";
        }
        FeatureMapping feature = Metamodel.standard().of(container.eClass()).of(object.eContainingFeature());
        String before = path(container);
        if (feature.kind() == FeatureMapping.Kind.INLINE) {
            return before;
        }
        String step = before.isEmpty() ? feature.name() : before + "/" + feature.name();
        return container.eGet(object.eContainingFeature()) instanceof List<?> list
                ? step + "[" + (list.indexOf(object) + 1) + "]"
                : step;
    }
}
