// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;

/**
 * The words that may stand in a block, and what each means.
 *
 * @param properties the properties by name
 * @param blocks the blocks by first word
 * @param open the objects whose words may stand in the block
 */
record Vocabulary(Map<String, PropertyWord> properties, Map<String, BlockWord> blocks, List<Step> open) {
    private static final Map<String, String> SHORTCUTS = Map.of("qemu-args", "qemu-commandline.arg");

    static Vocabulary of(NameTable names, Shape shape) {
        List<Step> open = new ArrayList<>(shape.inlines());
        Vocabulary words = new Vocabulary(new LinkedHashMap<>(), new LinkedHashMap<>(), open);
        for (FeatureMapping feature : shape.mapping().features()) {
            if (feature.kind() == Kind.CHILD) {
                words.addChild(names, feature);
            } else if (feature.kind() != Kind.INLINE && !shape.sets(feature.feature())) {
                words.add(new PropertyWord(names.word(feature), List.of(), feature, null));
            }
        }
        addOpenVariants(names, shape, open);
        for (Step step : open) {
            step.shape()
                    .propertyNames()
                    .forEach(word -> words.add(step.shape().property(word).below("", step)));
            step.shape()
                    .blockNames()
                    .forEach(word -> words.add(step.shape().block(word).below(step)));
        }
        if (shape.eClass() == names.metamodel().root()) {
            words.addShortcuts();
        }
        return words;
    }

    /** Some properties of a guest have a short name beside the one that leads to them. */
    private void addShortcuts() {
        SHORTCUTS.forEach((word, path) -> {
            int dot = path.indexOf('.');
            BlockWord block = blocks.get(path.substring(0, dot));
            PropertyWord inner = block == null || block.plain() == null
                    ? null
                    : block.plain().property(path.substring(dot + 1));
            if (inner != null) {
                PropertyWord all = inner.below("", new Step(block.reference(), block.plain()));
                add(new PropertyWord(word, all.path(), all.feature(), all.element()));
            }
        });
    }

    private void addChild(NameTable names, FeatureMapping feature) {
        EReference reference = (EReference) feature.feature();
        Map<String, List<Option>> byWord = new LinkedHashMap<>();
        for (Option option : names.options(reference.getEReferenceType())) {
            String word = option.block() == null ? names.word(feature) : option.block();
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(option);
        }
        byWord.forEach((word, options) -> addBlock(names, word, reference, options));
    }

    private void addBlock(NameTable names, String word, EReference reference, List<Option> options) {
        Map<String, BlockWord.Variant> variants = new LinkedHashMap<>();
        Shape plain = null;
        for (Option option : options) {
            if (option.words().isEmpty()) {
                plain = plain == null ? option.shape() : plain;
            } else {
                variants.putIfAbsent(
                        option.words(), new BlockWord.Variant(option.words(), option.named(), option.shape()));
            }
        }
        ENamedElement named = options.get(0).block() == null
                ? reference
                : options.get(0).shape().eClass();
        add(new BlockWord(word, List.of(), reference, named, variants, plain));
        if (plain == null) {
            return;
        }
        Step step = new Step(reference, plain);
        FeatureMapping value = names.value(plain);
        if (value != null) {
            add(
                    reference.isMany()
                            ? new PropertyWord(word, List.of(), value, step)
                            : new PropertyWord(word, List.of(step), value, null));
        }
        if ("true".equals(Annotations.guest(reference, "flatten")) && !reference.isMany()) {
            open.add(step);
        }
    }

    /** A class can say that a block may be left out and is then of a certain variant. */
    private static void addOpenVariants(NameTable names, Shape shape, List<Step> open) {
        for (EClass type : names.withSupertypes(shape.eClass())) {
            String flatten = Annotations.guest(type, "flatten");
            int equals = flatten == null ? -1 : flatten.indexOf('=');
            if (equals > 0) {
                EStructuralFeature feature = shape.eClass().getEStructuralFeature(flatten.substring(0, equals));
                String wanted = flatten.substring(equals + 1);
                EReference reference = (EReference) feature;
                names.options(reference.getEReferenceType()).stream()
                        .filter(option -> option.words().equals(wanted))
                        .findFirst()
                        .ifPresent(option -> open.add(new Step(reference, option.shape())));
            }
        }
    }

    /** Whether all words of the block at the end of a path mean the same when they stand in this block. */
    boolean opens(List<Step> path) {
        Step first = path.get(0);
        if (!open.contains(first) || path.size() > 1 && !first.shape().opens(path.subList(1, path.size()))) {
            return false;
        }
        Shape inner = path.get(path.size() - 1).shape();
        return inner.propertyNames().stream()
                        .allMatch(word -> leads(properties.get(word).path(), path))
                && inner.blockNames().stream()
                        .allMatch(word -> leads(blocks.get(word).path(), path));
    }

    private static boolean leads(List<Step> from, List<Step> path) {
        return from.size() >= path.size() && from.subList(0, path.size()).equals(path);
    }

    private void add(PropertyWord property) {
        properties.putIfAbsent(property.word(), property);
    }

    private void add(BlockWord block) {
        blocks.putIfAbsent(block.word(), block);
    }
}
