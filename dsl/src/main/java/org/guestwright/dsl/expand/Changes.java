// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Token;

/** Changes and removes what was inherited. */
final class Changes {
    private final Problems problems;
    private final WordProblems wrong;
    private final GuestTrace trace;
    private final Assembly assembly;
    private final Blocks blocks;
    private final Selection selection;
    private final boolean complete;

    Changes(Evaluator evaluator, GuestTrace trace, Assembly assembly, Blocks blocks, boolean complete) {
        this.problems = evaluator.problems();
        this.wrong = new WordProblems(problems);
        this.trace = trace;
        this.assembly = assembly;
        this.blocks = blocks;
        this.selection = new Selection(evaluator, assembly, complete);
        this.complete = complete;
    }

    /** Changes blocks that are there in their place. */
    void apply(Scope scope, Block block, EObject object, Shape shape) {
        BlockWord word = shape.block(block.name().text());
        if (word == null) {
            wrong.unknownBlock(
                    scope.passage().locate(block.name()), block.name().text(), shape);
        } else if (!word.many()) {
            reportSingle(scope, word, block.selector());
        } else {
            Scope again = scope.in(scope.layer().again());
            List<Layer> parents = block.parents().isEmpty() ? List.of() : blocks.parents(scope, block, word);
            for (EObject one : selection.find(scope, object, word, block.selector())) {
                change(again, block, parents, word, one);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void change(Scope scope, Block block, List<Layer> parents, BlockWord word, EObject one) {
        Shape before = assembly.shape(one);
        Shape chosen =
                block.variant() == null ? before : blocks.choose(scope.layer(), word, block.name(), block.variant());
        if (chosen == before) {
            blocks.change(scope, block, parents, chosen, one);
        } else if (chosen != null) {
            EObject other = assembly.create(chosen);
            List<Object> all = (List<Object>) one.eContainer().eGet(word.reference());
            all.set(all.indexOf(one), other);
            trace.forget(one);
            blocks.fill(scope, block, parents, chosen, other);
        }
    }

    /** Takes out what a statement names. */
    void remove(Scope scope, Remove remove, EObject object, Shape shape) {
        String name = remove.name().text();
        BlockWord block = shape.block(name);
        PropertyWord property = shape.property(name);
        if (block == null && property == null) {
            wrong.unknownBlock(scope.passage().locate(remove.name()), name, shape);
        } else if (block == null) {
            removeProperty(scope, remove, property, object);
        } else if (block.many()) {
            removeBlocks(scope, remove, block, property != null, object);
        } else if (remove.selector() != null) {
            reportSingle(scope, block, remove.selector());
        } else {
            EObject owner = Selection.walk(object, block.path());
            EObject there = owner == null ? null : (EObject) owner.eGet(block.reference());
            if (there != null) {
                owner.eSet(block.reference(), null);
                trace.forget(there);
            } else if (complete) {
                reportMissing(scope, remove);
            }
        }
    }

    private void removeBlocks(Scope scope, Remove remove, BlockWord word, boolean values, EObject object) {
        EObject owner = Selection.walk(object, word.path());
        List<?> there = owner == null ? List.of() : (List<?>) owner.eGet(word.reference());
        if (remove.selector() == null && values) {
            if (there.isEmpty() && complete) {
                reportMissing(scope, remove);
            }
            there.forEach(one -> trace.forget((EObject) one));
            if (!there.isEmpty()) {
                there.clear();
            }
            return;
        }
        if (remove.selector() == null) {
            problems.error(
                    Codes.FORM,
                    "'" + word.word() + "' can be there more than once",
                    "write '" + word.word() + "[*]' for all, or which one in the brackets",
                    scope.passage().locate(remove.name()));
            return;
        }
        for (EObject one : selection.find(scope, object, word, remove.selector())) {
            ((List<?>) one.eContainer().eGet(word.reference())).remove(one);
            trace.forget(one);
        }
    }

    private void removeProperty(Scope scope, Remove remove, PropertyWord word, EObject object) {
        if (remove.selector() != null) {
            problems.error(
                    Codes.FORM,
                    "'" + word.word() + "' is a property",
                    "leave '[...]' out",
                    scope.passage().locate(remove.selector()));
            return;
        }
        EObject owner = Selection.walk(object, word.path());
        EStructuralFeature feature = word.element() == null
                ? word.feature().feature()
                : word.element().reference();
        Object value = owner == null ? null : owner.eGet(feature);
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            if (complete) {
                reportMissing(scope, remove);
            }
        } else if (value instanceof List<?> list) {
            list.clear();
            trace.part(owner).forget(feature);
        } else {
            owner.eUnset(feature);
            trace.part(owner).forget(feature);
        }
    }

    private void reportSingle(Scope scope, BlockWord word, Token selector) {
        problems.error(
                Codes.FORM,
                "'" + word.word() + "' can be there once only",
                "leave '[...]' out",
                scope.passage().locate(selector));
    }

    private void reportMissing(Scope scope, Remove remove) {
        problems.error(
                Codes.BLOCK_MISSING,
                "there is no '" + remove.name().text() + "' to be removed",
                "take this out, or extend the template that has it",
                scope.passage().locate(remove.name()));
    }
}
