// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.VerbatimXml;

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
        VerbatimXml verbatim = VerbatimXml.in(original);
        for (int i = 0; i < sources.size() && !verbatim.isEmpty(); i++) {
            EObject copy = copies.get(i);
            verbatim.of(sources.get(i)).forEach(elements -> VerbatimXml.add(copy, elements));
        }
    }

    private EObject copy(EObject original) {
        ClassMapping mapping = METAMODEL.of(original);
        EObject copy = mapping.create();
        List<FeatureMapping> features = mapping.features();
        for (int i = 0; i < features.size(); i++) {
            FeatureMapping feature = features.get(i);
            if (feature.many()) {
                // Only a list that is set is asked for, for others are made by asking.
                if (feature.isSet(original)) {
                    copyAll(original, copy, feature);
                }
            } else {
                Object value = feature.get(original);
                if (value != null) {
                    feature.put(copy, feature.holdsObjects() ? copy((EObject) value) : value);
                }
            }
        }
        copies.add(copy);
        sources.add(original);
        return copy;
    }

    private void copyAll(EObject original, EObject copy, FeatureMapping feature) {
        List<?> values = (List<?>) feature.get(original);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            feature.put(copy, feature.holdsObjects() ? copy((EObject) value) : value);
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

    /** The copy of an object of the original; {@code null} where it has been taken away. */
    EObject copyOf(EObject original) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) == original) {
                EObject root = copies.get(i);
                while (root.eContainer() != null) {
                    root = root.eContainer();
                }
                return root == domain ? copies.get(i) : null;
            }
        }
        return null;
    }

    /** Whether an object of the copy is one of the original's, and was not added. */
    boolean isCopy(EObject object) {
        return originals().containsKey(object);
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
