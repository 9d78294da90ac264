// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Problem;

/** What was found to be wrong, by stage. */
public final class Violations {
    private final List<List<Problem>> found = new ArrayList<>();
    private Rule<?> rule;

    Violations() {
        for (int i = 0; i < Stage.values().length; i++) {
            found.add(null);
        }
    }

    void of(Rule<?> next) {
        rule = next;
    }

    /**
     * Reports a violation of the rule that is being looked at.
     *
     * @param object what is wrong
     * @param feature the feature that is wrong, of the object or of one of its parts; {@code null} for the object as a whole
     * @param words the words of the message
     */
    public void report(EObject object, EStructuralFeature feature, Object... words) {
        EObject holder = feature == null ? object : holder(object, feature, 3);
        String message = words.length == 0 ? rule.message() : String.format(rule.message(), words);
        int stage = rule.stage().ordinal();
        if (found.get(stage) == null) {
            found.set(stage, new ArrayList<>());
        }
        found.get(stage)
                .add(new Problem(
                        rule.severity(),
                        rule.code(),
                        rule.category(),
                        message,
                        rule.advice(),
                        holder == null ? object : holder,
                        holder == null ? null : feature,
                        -1));
    }

    /** What is wrong, in libvirt's order. */
    public List<Problem> problems() {
        return problems(Stage.WRITTEN, Stage.ADVICE);
    }

    /** What is wrong at the stages between two, these included. */
    public List<Problem> problems(Stage first, Stage last) {
        List<Problem> all = List.of();
        for (int stage = first.ordinal(); stage <= last.ordinal(); stage++) {
            if (found.get(stage) != null) {
                if (all.isEmpty()) {
                    all = new ArrayList<>();
                }
                all.addAll(found.get(stage));
            }
        }
        return all;
    }

    // A rule of a device names the features of its parts, too: that of a disk's target, or of its driver.
    private static EObject holder(EObject object, EStructuralFeature feature, int depth) {
        if (feature.getEContainingClass().isSuperTypeOf(object.eClass())) {
            return object;
        }
        if (depth > 0) {
            for (EReference reference : object.eClass().getEAllContainments()) {
                if (!reference.isMany() && object.eGet(reference) instanceof EObject part) {
                    EObject holder = holder(part, feature, depth - 1);
                    if (holder != null) {
                        return holder;
                    }
                }
            }
        }
        return null;
    }
}
