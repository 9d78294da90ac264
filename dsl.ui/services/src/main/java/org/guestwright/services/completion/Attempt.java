// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.trial.Trial;

/** Something that is written into a block for a moment, to see what the rules of structure say of it. */
final class Attempt {
    private final StructureRules rules;
    private final Trial trial;
    private final Changes changes = new Changes();
    private final List<EObject> concerned = new ArrayList<>();
    private final Set<String> refusals;
    private final Set<String> gaps;
    private EObject end;

    /** @param trial the guest around the block; {@code null} where there is none */
    Attempt(StructureRules rules, Trial trial, EObject object) {
        this.rules = rules;
        this.trial = trial;
        this.end = object;
        concerned.add(object);
        if (object.eContainer() != null) {
            concerned.add(object.eContainer());
        }
        refusals = problems(false);
        gaps = problems(true);
    }

    /** Goes from the block to the object at the end of a path; {@code false} where something else is in the way. */
    boolean walk(List<Step> path) {
        for (Step step : path) {
            EObject next = (EObject) end.eGet(step.reference());
            boolean other = next != null && next.eClass() != step.shape().eClass();
            if (other && isOwn(next)) {
                return false;
            }
            if (next == null || other) {
                next = step.shape().create();
                changes.set(end, step.reference(), next);
            }
            concerned.add(next);
            end = next;
        }
        return true;
    }

    /** The object that has been reached. */
    EObject end() {
        return end;
    }

    /** Begins a block there; {@code false} where there is one already. */
    boolean enter(BlockWord word, Shape kind) {
        if (word.many()) {
            return append(word.reference(), kind) != null;
        }
        EObject before = (EObject) end.eGet(word.reference());
        if (before != null && isOwn(before)) {
            return (kind.fits(before) || kind == word.plain()) && !trial.hasBlock(before);
        }
        if (before == null || !kind.fits(before)) {
            changes.set(end, word.reference(), kind.create());
        }
        return true;
    }

    private boolean isOwn(EObject part) {
        return trial != null && trial.has(part);
    }

    /** One more object there; {@code null} where there can be no more. */
    EObject append(EReference reference, Shape shape) {
        if (isFull(reference.getUpperBound(), (List<?>) end.eGet(reference))) {
            return null;
        }
        EObject child = shape.create();
        changes.add(end, reference, child);
        return child;
    }

    /** A value there, until {@link #reset()}; {@code false} where there can be no more. */
    boolean set(FeatureMapping feature, Object value) {
        if (!feature.many()) {
            changes.set(end, feature.feature(), value);
            return true;
        }
        if (isFull(feature.feature().getUpperBound(), (List<?>) end.eGet(feature.feature()))) {
            return false;
        }
        changes.add(end, feature.feature(), value);
        return true;
    }

    private static boolean isFull(int most, List<?> all) {
        return most > 0 && all.size() >= most;
    }

    void reset() {
        changes.undoLast();
    }

    /** Whether nothing is refused that was not before. */
    boolean succeeds() {
        return refusals.containsAll(problems(false));
    }

    /** Whether something is no longer missing. */
    boolean helps() {
        return !gaps.isEmpty() && !problems(true).containsAll(gaps);
    }

    void undo() {
        changes.undo();
    }

    private Set<String> problems(boolean missing) {
        Set<String> found = new HashSet<>();
        for (EObject one : concerned) {
            rules.checkAlone(one, problem -> {
                boolean gap = problem.code().equals(StructureRules.MISSING);
                boolean few = problem.code().equals(StructureRules.COUNT);
                if (gap == missing && !few) {
                    found.add(System.identityHashCode(one) + problem.message());
                }
            });
        }
        return found;
    }
}
