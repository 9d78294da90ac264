// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.compare.NaturalKey;
import org.guestwright.services.hover.Documentation;
import org.guestwright.services.trial.Trial;

/** Proposes what a guest inherits, to change or remove it. */
final class InheritedProposals {
    private static final String USER_ALIAS = "ua-";

    private final Documentation documentation;
    private final Shape shape;
    private final EObject object;
    private final Trial trial;
    private final Writer writer;

    InheritedProposals(Documentation documentation, Shape shape, Trial trial, Writer writer) {
        this.documentation = documentation;
        this.shape = shape;
        this.object = trial.object();
        this.trial = trial;
        this.writer = writer;
    }

    /** The names of what there is and the guest itself has not written. */
    void names() {
        for (String word : shape.propertyNames()) {
            PropertyWord property = shape.property(word);
            EObject owner = walk(property.path());
            boolean inherited = owner != null
                    && property.element() == null
                    && trial.inherits(owner, property.feature().feature());
            if (inherited && shape.block(word) == null) {
                writer.word(
                        word,
                        Proposal.Kind.PROPERTY,
                        Documentation.summary(Documentation.described(property)),
                        () -> documentation.property(shape, property));
            }
        }
        for (String word : shape.blockNames()) {
            BlockWord block = shape.block(word);
            if (!inherited(block).isEmpty()) {
                writer.word(
                        word,
                        Proposal.Kind.BLOCK,
                        Documentation.summary(block.named()),
                        () -> documentation.block(shape, block));
            }
        }
    }

    private List<EObject> inherited(BlockWord block) {
        return all(block).stream().filter(one -> !trial.hasBlock(one)).toList();
    }

    private List<EObject> all(BlockWord block) {
        EObject owner = walk(block.path());
        Object value = owner == null ? null : owner.eGet(block.reference());
        if (value instanceof EObject one) {
            return List.of(one);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .map(one -> (EObject) one)
                        .filter(one -> Shapes.isOf(block, one))
                        .toList()
                : List.of();
    }

    private EObject walk(List<Step> path) {
        EObject end = object;
        for (Step step : path) {
            boolean leads = end != null && end.eClass().getFeatureID(step.reference()) >= 0;
            end = leads ? (EObject) end.eGet(step.reference()) : null;
        }
        return end;
    }

    /** What the inherited blocks of a name are called, their positions, and all of them. */
    void selectors(String name) {
        BlockWord block = shape.block(name);
        List<EObject> all = block == null || !block.many() ? List.of() : all(block);
        Set<String> known = new LinkedHashSet<>();
        for (EObject one : all) {
            for (NaturalKey key : NaturalKey.of(one.eClass())) {
                String text = key.text(one);
                if (text != null
                        && known.add(text.startsWith(USER_ALIAS) ? text.substring(USER_ALIAS.length()) : text)) {
                    break;
                }
            }
        }
        known.forEach(text -> writer.word(Writing.value(text), Proposal.Kind.VALUE, name, () -> ""));
        for (int i = 0; i < all.size(); i++) {
            writer.word(String.valueOf(i), Proposal.Kind.VALUE, "position", () -> "");
        }
        if (!all.isEmpty()) {
            writer.word("*", Proposal.Kind.VALUE, "all of them", () -> "");
        }
    }

    /** Whether an object is one of a block. */
    private static final class Shapes {
        private static boolean isOf(BlockWord block, EObject object) {
            return block.plain() != null && block.plain().fits(object)
                    || block.variants().values().stream()
                            .anyMatch(variant -> variant.shape().fits(object));
        }
    }
}
