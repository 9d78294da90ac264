// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.machine.Machine;

/**
 * The check of most rules: something must not hold of the object itself. A walk asks it before it does anything else about the rule.
 *
 * @param violated what must not hold
 * @param place the feature that is wrong, or {@code null}
 * @param words the words of the message
 */
record Condition<T extends EObject>(Predicate<T> violated, EStructuralFeature place, Subject.Word<T>[] words)
        implements Rule.Check<T> {
    @Override
    public void check(T object, Machine machine, Violations violations) {
        if (violated.test(object)) {
            violations.report(object, place, words(words, object, machine));
        }
    }

    static <T> Object[] words(Subject.Word<T>[] words, T object, Machine machine) {
        Object[] found = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            found[i] = words[i].of(object, machine);
        }
        return found;
    }
}
