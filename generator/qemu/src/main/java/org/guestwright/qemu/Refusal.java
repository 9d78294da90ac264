// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Problem;

/** A domain that cannot be completed or written as QEMU arguments, with libvirt's message for it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /**
     * @param code the rule, stable over releases
     * @param category libvirt's kind of error
     * @param message libvirt's message
     * @param object what it is about, or {@code null}
     */
    public Refusal(String code, Category category, String message, EObject object) {
        this(Problem.refusal(code, category, message, null, object, (EStructuralFeature) null));
    }

    public Problem problem() {
        return problem;
    }

    /** The same refusal with another object where it has none. */
    public Refusal about(EObject object) {
        return problem.object() != null
                ? this
                : new Refusal(new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.category(),
                        problem.message(),
                        problem.advice(),
                        object,
                        problem.feature(),
                        problem.index()));
    }
}
