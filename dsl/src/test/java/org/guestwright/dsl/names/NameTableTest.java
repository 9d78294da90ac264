// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Walks over every place of the metamodel. */
class NameTableTest {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.:+-]*";

    private final NameTable names = NameTable.standard();

    @Test
    void everyWordCanBeRead() {
        List<String> wrong = new ArrayList<>();
        for (Shape shape : everyShape()) {
            shape.propertyNames().stream()
                    .filter(word -> !word.matches(NAME))
                    .forEach(word -> wrong.add(shape + ": " + word));
            for (String word : shape.blockNames()) {
                if (!word.matches(NAME)) {
                    wrong.add(shape + ": " + word);
                }
                shape.block(word).variants().keySet().stream()
                        .filter(words -> !words.matches(NAME + "( " + NAME + ")?|[0-9][A-Za-z0-9_.:+-]*"))
                        .forEach(words -> wrong.add(shape + ": " + word + " " + words));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyBlockCanBeWritten() {
        List<String> wrong = new ArrayList<>();
        for (Shape shape : everyShape()) {
            for (String word : shape.blockNames()) {
                BlockWord block = shape.block(word);
                if (block.plain() == null && block.variants().isEmpty()) {
                    wrong.add(shape + ": " + word);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noWordHidesAnother() {
        List<String> wrong = new ArrayList<>();
        for (Shape shape : everyShape()) {
            for (Step step : shape.openSteps()) {
                for (String word : step.shape().propertyNames()) {
                    if (!shape.property(word).path().contains(step)) {
                        wrong.add(shape + ": " + word + " of " + step.shape());
                    }
                }
                for (String word : step.shape().blockNames()) {
                    if (!shape.block(word).path().contains(step)) {
                        wrong.add(shape + ": " + word + " { } of " + step.shape());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Set<Shape> everyShape() {
        Set<EClass> seen = new HashSet<>();
        Set<Shape> all = new HashSet<>();
        Deque<Shape> open = new ArrayDeque<>(List.of(names.root()));
        while (!open.isEmpty()) {
            Shape shape = open.pop();
            boolean known = !shape.inlines().isEmpty() ? !all.add(shape) : !seen.add(shape.eClass());
            all.add(shape);
            if (!known) {
                for (String word : shape.blockNames()) {
                    BlockWord block = shape.block(word);
                    block.variants().values().forEach(variant -> open.push(variant.shape()));
                    if (block.plain() != null) {
                        open.push(block.plain());
                    }
                }
            }
        }
        return all;
    }
}
