// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/**
 * A copy of a domain, to be changed. It knows what each of its objects is a copy of, so that problems speak of what was written.
 *
 * <p>It goes by the tables of the metamodel, for EMF's own copier takes several times as long.
 */
final class DomainCopy {
    private static final Metamodel METAMODEL = Metamodel.standard();

    private final Domain domain;
    /** The objects of the copy, and in the same places what they are copies of. */
    private final List<EObject> copies = new ArrayList<>(128);

    private final List<EObject> sources = new ArrayList<>(128);
    /** Made of these when somebody asks, which is seldom. */
    private Map<EObject, EObject> originals;

    DomainCopy(Domain original) {
        domain = (Domain) copy(original);
    }

    private EObject copy(EObject original) {
        ClassMapping mapping = METAMODEL.of(original.eClass());
        EObject copy = mapping.create();
        for (FeatureMapping feature : mapping.features()) {
            if (feature.isSet(original)) {
                Object value = feature.get(original);
                if (!feature.holdsObjects()) {
                    putData(copy, feature, value);
                } else if (value instanceof List<?> list) {
                    InternalEList<EObject> parts = feature.objects(copy);
                    for (int i = 0; i < list.size(); i++) {
                        parts.addUnique(copy((EObject) list.get(i)));
                    }
                } else {
                    feature.put(copy, copy((EObject) value));
                }
            }
        }
        copies.add(copy);
        sources.add(original);
        return copy;
    }

    private static void putData(EObject copy, FeatureMapping feature, Object value) {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                feature.put(copy, element);
            }
        } else {
            feature.put(copy, value);
        }
    }

    private Map<EObject, EObject> originals() {
        if (originals == null) {
            originals = new IdentityHashMap<>();
            for (int i = 0; i < copies.size(); i++) {
                originals.put(copies.get(i), sources.get(i));
            }
        }
        return originals;
    }

    /** The copy. */
    Domain domain() {
        return domain;
    }

    /** The original of an object of the copy; of one that was added, the original of what it was added to. */
    EObject original(EObject object) {
        EObject known = object;
        while (known != null && !originals().containsKey(known)) {
            known = known.eContainer();
        }
        return originals().get(known == null ? domain : known);
    }

    /** A problem of the copy as one of the original. */
    Problem original(Problem problem) {
        boolean added = !originals().containsKey(problem.object());
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.category(),
                problem.message(),
                problem.advice(),
                original(problem.object()),
                added ? null : problem.feature(),
                added ? -1 : problem.index());
    }

    /** An omission of the copy as one of the original. */
    Omission original(Omission omission) {
        return new Omission(original(omission.object()), omission.reason());
    }
}
