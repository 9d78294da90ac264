// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.structure.StructureRules;

/** What the rules of structure say of objects before anything is tried on them. */
final class Findings {
    private final StructureRules rules;
    private final Map<EObject, Found> before = new IdentityHashMap<>();

    /**
     * What is said of an object.
     *
     * @param refusals what may not be
     * @param gaps what is missing
     */
    record Found(Set<String> refusals, Set<String> gaps) {
        private static final Found NOTHING = new Found(Set.of(), Set.of());
    }

    Findings(StructureRules rules) {
        this.rules = rules;
    }

    /** Remembers what is said of an object as it is; who asks again gets the same answer. */
    void remember(EObject object) {
        before.computeIfAbsent(object, this::now);
    }

    /** What was said of an object; nothing of one that is new. */
    Found before(EObject object) {
        return before.getOrDefault(object, Found.NOTHING);
    }

    /** What is said of an object now. */
    Found now(EObject object) {
        Set<String> refusals = new HashSet<>(4);
        Set<String> gaps = new HashSet<>(4);
        rules.checkAlone(object, problem -> {
            if (problem.code().equals(StructureRules.MISSING)) {
                gaps.add(problem.message());
            } else if (!problem.code().equals(StructureRules.COUNT)) {
                refusals.add(problem.message());
            }
        });
        return new Found(refusals, gaps);
    }
}
