// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.services.trial.Trial;

/** Something that is written into a block for a moment, to see what the rules of structure say of it. */
final class Attempt {
    private final Findings findings;
    private final Trial trial;
    private final Changes changes = new Changes();
    private final List<EObject> concerned = new ArrayList<>();
    private EObject end;

    /** @param trial the guest around the block; {@code null} where there is none */
    Attempt(Findings findings, Trial trial, EObject object) {
        this.findings = findings;
        this.trial = trial;
        this.end = object;
        concern(object);
        if (object.eContainer() != null) {
            concern(object.eContainer());
        }
    }

    private void concern(EObject object) {
        findings.remember(object);
        concerned.add(object);
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
                concerned.add(next);
            } else {
                concern(next);
            }
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

    /** What comes of it. */
    Outcome outcome() {
        boolean accepted = true;
        boolean helps = false;
        for (EObject one : concerned) {
            Findings.Found before = findings.before(one);
            Findings.Found now = findings.now(one);
            accepted &= before.refusals().containsAll(now.refusals());
            helps |= !now.gaps().containsAll(before.gaps());
        }
        return new Outcome(accepted, helps);
    }

    /**
     * What comes of an attempt.
     *
     * @param accepted whether nothing is refused that was not before
     * @param helps whether something is no longer missing
     */
    record Outcome(boolean accepted, boolean helps) {}

    void undo() {
        changes.undo();
    }
}
