// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Changes of a model that are undone in the end. */
final class Changes {
    private final Deque<Runnable> undo = new ArrayDeque<>();

    void set(EObject owner, EStructuralFeature feature, Object value) {
        boolean set = owner.eIsSet(feature);
        Object before = owner.eGet(feature);
        owner.eSet(feature, value);
        undo.push(() -> {
            if (set) {
                owner.eSet(feature, before);
            } else {
                owner.eUnset(feature);
            }
        });
    }

    @SuppressWarnings("unchecked")
    void add(EObject owner, EStructuralFeature feature, Object value) {
        List<Object> all = (List<Object>) owner.eGet(feature);
        all.add(value);
        undo.push(() -> all.remove(all.size() - 1));
    }

    void undoLast() {
        undo.pop().run();
    }

    void undo() {
        while (!undo.isEmpty()) {
            undoLast();
        }
    }
}
