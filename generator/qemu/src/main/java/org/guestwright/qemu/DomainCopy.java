// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;

/** A copy of a domain, to be changed. It knows what each of its objects is a copy of, so that problems speak of what was written. */
final class DomainCopy {
    private final Domain domain;
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    DomainCopy(Domain original) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        domain = (Domain) copier.copy(original);
        copier.copyReferences();
        copier.forEach((from, to) -> originals.put(to, from));
    }

    /** The copy. */
    Domain domain() {
        return domain;
    }

    /** The original of an object of the copy; of one that was added, the original of what it was added to. */
    EObject original(EObject object) {
        EObject known = object;
        while (known != null && !originals.containsKey(known)) {
            known = known.eContainer();
        }
        return originals.get(known == null ? domain : known);
    }

    /** A problem of the copy as one of the original. */
    Problem original(Problem problem) {
        boolean added = !originals.containsKey(problem.object());
        return new Problem(problem.severity(), problem.code(), problem.category(), problem.message(), problem.advice(),
                original(problem.object()), added ? null : problem.feature(), added ? -1 : problem.index());
    }

    /** An omission of the copy as one of the original. */
    Omission original(Omission omission) {
        return new Omission(original(omission.object()), omission.reason());
    }
}
