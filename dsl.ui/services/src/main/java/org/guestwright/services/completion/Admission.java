// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.trial.Trial;

/**
 * Finds what may be written in a block as it is, by trying it on the block's object: what the rules of structure refuse then, or
 * the language itself, may not. So it cannot disagree with validation.
 */
final class Admission {
    private final Findings findings;
    private final Shape shape;
    private final EObject object;
    private final Trial trial;

    /**
     * @param shape what the block is
     * @param trial the guest around it; its object is that of the block, or {@code null} where there is none yet
     */
    Admission(StructureRules rules, Shape shape, Trial trial) {
        this.findings = new Findings(rules);
        this.shape = shape;
        this.trial = trial;
        boolean known =
                trial != null && trial.object() != null && trial.object().eClass() == shape.eClass();
        this.object = known ? trial.object() : shape.create();
    }

    /**
     * A property that may be written.
     *
     * @param word its name
     * @param needed whether something is missing without it
     * @param values those of its words that may be written
     */
    record Property(PropertyWord word, boolean needed, List<String> values) {}

    /**
     * A block that may be written.
     *
     * @param word its name
     * @param needed whether something is missing without it
     * @param variants the words that may stand behind its name; the empty one where none need stand there
     */
    record Block(BlockWord word, boolean needed, Map<String, Shape> variants) {}

    /** The property of a word, which may have dots; {@code null} where it may not be written. */
    Property property(String word) {
        PropertyWord property = shape.property(word);
        if (property == null) {
            return null;
        }
        Attempt attempt = new Attempt(findings, trial, object);
        Property found = attempt.walk(property.path()) ? property(property, attempt) : null;
        attempt.undo();
        return found;
    }

    private Property property(PropertyWord word, Attempt attempt) {
        List<String> literals = Values.literals(word.feature());
        if (word.element() != null) {
            EObject element =
                    attempt.append(word.element().reference(), word.element().shape());
            Attempt.Outcome outcome = element == null ? null : attempt.outcome();
            return outcome == null || !outcome.accepted() ? null : new Property(word, outcome.helps(), literals);
        }
        if (!word.many()
                && trial != null
                && trial.says(attempt.end(), word.feature().feature())) {
            return null;
        }
        Set<String> accepted = new LinkedHashSet<>();
        boolean needed = false;
        for (Object value : Values.of(word.feature())) {
            if (attempt.set(word.feature(), value)) {
                Attempt.Outcome outcome = attempt.outcome();
                if (outcome.accepted()) {
                    accepted.add(Values.print(word.feature(), value));
                    needed |= outcome.helps();
                }
                attempt.reset();
            }
        }
        return accepted.isEmpty()
                ? null
                : new Property(
                        word,
                        needed,
                        literals.stream().filter(accepted::contains).toList());
    }

    /** The block of a word, which may have dots; {@code null} where it may not be written. */
    Block block(String word) {
        BlockWord block = shape.block(word);
        if (block == null) {
            return null;
        }
        Map<String, Shape> kinds = new LinkedHashMap<>();
        if (block.plain() != null) {
            kinds.put("", block.plain());
        }
        block.variants().forEach((words, variant) -> kinds.put(words, variant.shape()));
        Map<String, Shape> accepted = new LinkedHashMap<>();
        Attempt.Outcome outcome = null;
        // What is around a new block sees that it is there, and not of which kind it is.
        for (Map.Entry<String, Shape> kind : kinds.entrySet()) {
            if (block.many() && outcome != null) {
                accepted.put(kind.getKey(), kind.getValue());
                continue;
            }
            Attempt attempt = new Attempt(findings, trial, object);
            if (attempt.walk(block.path()) && attempt.enter(block, kind.getValue())) {
                outcome = outcome == null ? attempt.outcome() : outcome;
                accepted.put(kind.getKey(), kind.getValue());
            }
            attempt.undo();
        }
        return outcome == null || !outcome.accepted() ? null : new Block(block, outcome.helps(), accepted);
    }
}
