// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.syntax.Token;

/** The objects of a guest as it grows, layer by layer: finds those that are there and makes those that are not. */
final class Assembly {
    private final GuestTrace trace;
    private final WordProblems wrong;

    Assembly(GuestTrace trace, WordProblems wrong) {
        this.trace = trace;
        this.wrong = wrong;
    }

    /** What an object is. */
    Shape shape(EObject object) {
        return trace.part(object).shape();
    }

    /** A new object, with those that share its element. */
    EObject create(Shape shape) {
        EObject object = shape.create();
        remember(object, shape);
        return object;
    }

    private void remember(EObject object, Shape shape) {
        trace.part(object).setShape(shape);
        for (Step inline : shape.inlines()) {
            remember((EObject) object.eGet(inline.reference()), inline.shape());
        }
    }

    /** One more object of which there can be many. */
    @SuppressWarnings("unchecked")
    EObject append(EObject owner, EReference reference, Shape shape) {
        EObject child = create(shape);
        ((List<Object>) owner.eGet(reference)).add(child);
        return child;
    }

    /** The object of a single block: a new one, or the one that is there already, if it is of the same kind. */
    EObject enter(Layer layer, EObject owner, BlockWord word, Shape shape, boolean anyKind, Token name) {
        EObject before = (EObject) owner.eGet(word.reference());
        Origin origin = before == null ? null : trace.origin(before);
        boolean here = origin != null && origin.layer() == layer;
        if (here && origin.explicit()) {
            wrong.duplicateBlock(layer.locate(name), word.word(), origin);
            return null;
        }
        if (before != null && (anyKind || shape(before) == shape)) {
            return before;
        }
        if (here) {
            wrong.conflict(layer.locate(name), word.word(), origin);
            return null;
        }
        EObject child = create(shape);
        owner.eSet(word.reference(), child);
        return child;
    }

    /** The object at the end of a path; {@code null} where something of another kind is in the way. */
    EObject walk(Layer layer, EObject start, List<Step> path, Token name) {
        EObject object = start;
        for (Step step : path) {
            EObject next = (EObject) object.eGet(step.reference());
            if (next == null || next.eClass() != step.shape().eClass()) {
                Origin before = next == null ? null : trace.origin(next);
                if (before != null && before.layer() == layer) {
                    wrong.conflict(layer.locate(name), name.text(), before);
                    return null;
                }
                next = create(step.shape());
                object.eSet(step.reference(), next);
                trace.put(next, new Origin(layer, name, false));
            }
            object = next;
        }
        return object;
    }
}
