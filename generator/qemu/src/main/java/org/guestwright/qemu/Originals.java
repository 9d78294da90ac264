// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.diagnostic.Problem;

/** Leads from the objects of a completed copy back to those that a person wrote, for a message to point at them. */
final class Originals {
    private final Map<EObject, EObject> byCopy = new IdentityHashMap<>();

    Originals(EcoreUtil.Copier copier) {
        copier.forEach((original, copy) -> byCopy.put(copy, original));
    }

    /** The problems, each about what was written; what completion added is looked for in what it was added to. */
    List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Problem of(Problem problem) {
        EObject copy = problem.object();
        while (copy != null && !byCopy.containsKey(copy)) {
            copy = copy.eContainer();
        }
        if (copy == null) {
            return problem;
        }
        boolean same = copy == problem.object();
        return new Problem(problem.severity(), problem.code(), problem.category(), problem.message(), problem.advice(),
                byCopy.get(copy), same ? problem.feature() : null, same ? problem.index() : -1);
    }
}
