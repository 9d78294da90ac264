// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.manual.example.Samples;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.structure.StructureRules;

/** Writes statements that somebody forgot, with values that can stand there. */
final class Filling {
    private static final int CHOICES = 4;
    private static final int DEPTH = 3;

    private final StructureRules rules;

    Filling(StructureRules rules) {
        this.rules = rules;
    }

    /** The ways to write what a word of a block names, the likeliest first; none where no value is known. */
    List<String> statements(Shape shape, String word) {
        PropertyWord property = shape.property(word);
        BlockWord block = shape.block(word);
        List<String> all = new ArrayList<>();
        if (property != null) {
            values(property.feature()).forEach(value -> all.add(word + " = " + value));
        } else if (block != null) {
            heads(block).stream().limit(CHOICES).forEach(head -> {
                String inside = inside(head.shape, DEPTH);
                all.add(word + head.words + (inside.isEmpty() ? " { }" : " { " + inside + " }"));
            });
        }
        return all;
    }

    private record Head(String words, Shape shape) {}

    private static List<Head> heads(BlockWord block) {
        List<Head> all = new ArrayList<>();
        if (block.plain() != null) {
            all.add(new Head("", block.plain()));
        }
        block.variants().values().forEach(variant -> all.add(new Head(" " + variant.words(), variant.shape())));
        return all;
    }

    /** What must be in a new block. */
    private String inside(Shape shape, int depth) {
        List<String> all = new ArrayList<>();
        for (String word : depth == 0 ? Set.<String>of() : needed(shape)) {
            PropertyWord property = shape.property(word);
            BlockWord block = shape.block(word);
            if (property != null) {
                values(property.feature()).stream().limit(1).forEach(value -> all.add(word + " = " + value));
            } else if (block != null) {
                Head head = heads(block).get(0);
                all.add(word + head.words + " { " + inside(head.shape, depth - 1) + " }");
            }
        }
        return String.join("  ", all);
    }

    private Set<String> needed(Shape shape) {
        Set<String> all = new LinkedHashSet<>();
        EObject empty = shape.create();
        rules.check(empty, problem -> {
            if (problem.code().equals(StructureRules.MISSING)
                    && !problem.suggestions().isEmpty()) {
                all.add(problem.suggestions().get(0));
            }
        });
        return all;
    }

    /** Values of a property: its words, or one that its type takes. */
    static List<String> values(FeatureMapping feature) {
        Class<?> javaType = feature.type().type().getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return List.of("yes", "no");
        }
        Set<String> all = new LinkedHashSet<>();
        String fallback = Annotations.guest(feature.feature(), "fallback");
        List<String> literals = feature.type().literals();
        if (fallback != null && literals.contains(fallback)) {
            all.add(Writing.value(fallback));
        }
        literals.stream().limit(CHOICES).map(Writing::value).forEach(all::add);
        Object sample = literals.isEmpty() ? Samples.of(feature) : null;
        if (sample != null) {
            all.add(Writing.value(feature.type().print(sample)));
        }
        return List.copyOf(all);
    }
}
