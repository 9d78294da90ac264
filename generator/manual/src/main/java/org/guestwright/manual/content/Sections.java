// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Setting;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.manual.content.Manual.ChildEntry;
import org.guestwright.manual.content.Manual.Part;
import org.guestwright.manual.content.Manual.PlaceEntry;
import org.guestwright.manual.content.Manual.PropertyEntry;
import org.guestwright.manual.content.Manual.Section;
import org.guestwright.manual.content.Manual.Target;
import org.guestwright.manual.example.Example;
import org.guestwright.manual.example.Examples;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;

/** Describes blocks, each with its variants. */
final class Sections {
    private final BlockGraph graph;
    private final Pagination pages;
    private final Constraints constraints;
    private final Entries entries;
    private final Examples examples;

    Sections(BlockGraph graph, Pagination pages, Constraints constraints, Entries entries, Examples examples) {
        this.graph = graph;
        this.pages = pages;
        this.constraints = constraints;
        this.entries = entries;
        this.examples = examples;
    }

    /** The description of a block. */
    Section of(Block block, int level) {
        List<Group> groups = Group.of(block);
        Group first = groups.get(0);
        Map<String, PropertyWord> properties = commonProperties(groups);
        Map<String, Block> blocks = commonBlocks(block, groups);
        String anchor = pages.anchor(block);
        Set<String> rules =
                new LinkedHashSet<>(constraints.ofClass(first.shape().mapping()));
        groups.forEach(
                group -> rules.retainAll(constraints.ofClass(group.shape().mapping())));
        Part common = new Part(
                List.copyOf(block.heads().keySet()),
                anchor,
                null,
                "",
                null,
                "",
                List.of(),
                properties(block, first.shape(), properties, anchor),
                children(first.shape(), blocks),
                groups.size() > 1 ? null : example(block, first));
        List<Part> variants = groups.size() < 2
                ? List.of()
                : groups.stream()
                        .map(group -> variant(block, group, properties, blocks, rules))
                        .toList();
        FeatureMapping value = block.heads().containsKey("")
                ? graph.names().value(block.heads().get("").shape())
                : null;
        PropertyEntry property = value == null || block == graph.root()
                ? null
                : entries.property(
                        new PropertyWord(graph.names().word(value), List.of(), value, null),
                        block.heads().get("").shape(),
                        anchor,
                        entries.target(block),
                        path(block));
        return new Section(
                anchor,
                path(block),
                level,
                Annotations.documentation(block.named()),
                Annotations.guest(block.named(), "since"),
                property,
                places(block),
                xmlPath(block),
                List.copyOf(rules),
                common,
                variants);
    }

    private Map<String, PropertyWord> commonProperties(List<Group> groups) {
        Map<String, PropertyWord> common =
                new LinkedHashMap<>(entries.properties(groups.get(0).shape()));
        for (Group group : groups) {
            Map<String, PropertyWord> own = entries.properties(group.shape());
            common.entrySet()
                    .removeIf(entry -> !own.containsKey(entry.getKey())
                            || own.get(entry.getKey()).feature().feature()
                                    != entry.getValue().feature().feature());
        }
        return common;
    }

    private Map<String, Block> commonBlocks(Block block, List<Group> groups) {
        Map<String, Block> common =
                new LinkedHashMap<>(entries.blocks(block, groups.get(0).heads().get(0)));
        for (Group group : groups) {
            Map<String, Block> own = entries.blocks(block, group.heads().get(0));
            common.entrySet()
                    .removeIf(entry -> own.get(entry.getKey()) != entry.getValue()
                            || group.shape().block(entry.getKey()).reference()
                                    != groups.get(0)
                                            .shape()
                                            .block(entry.getKey())
                                            .reference());
        }
        return common;
    }

    private Part variant(
            Block block,
            Group group,
            Map<String, PropertyWord> common,
            Map<String, Block> commonBlocks,
            Set<String> rules) {
        String anchor = pages.anchor(block)
                + (group.head().isEmpty() ? "-" : "-" + group.head().replace(' ', '-'));
        Map<String, PropertyWord> properties = new LinkedHashMap<>(entries.properties(group.shape()));
        properties.keySet().removeAll(common.keySet());
        Map<String, Block> blocks =
                new LinkedHashMap<>(entries.blocks(block, group.heads().get(0)));
        blocks.keySet().removeAll(commonBlocks.keySet());
        List<String> notes = new ArrayList<>(constraints.ofClass(group.shape().mapping()));
        notes.removeAll(rules);
        String title = (path(block) + " " + group.head()).strip();
        return new Part(
                List.copyOf(group.heads()),
                anchor,
                title,
                Annotations.documentation(group.named()),
                group.since(),
                settings(block.heads().get(group.head()).shape()),
                notes,
                properties(block, group.shape(), properties, anchor),
                children(group.shape(), blocks),
                example(block, group));
    }

    private List<PropertyEntry> properties(Block block, Shape shape, Map<String, PropertyWord> words, String anchor) {
        List<PropertyEntry> all = new ArrayList<>();
        words.forEach((word, property) -> {
            // An attribute and an element may have one name; the block has the place then.
            String place = anchor + "." + word + (shape.block(word) == null ? "" : "-property");
            all.add(entries.property(
                    property, shape, place, new Target(entries.target(block).page(), place), path(block) + "." + word));
        });
        return all;
    }

    private List<ChildEntry> children(Shape shape, Map<String, Block> blocks) {
        return blocks.entrySet().stream()
                .map(entry -> entries.child(entry.getKey(), entry.getValue(), shape))
                .toList();
    }

    private Example example(Block block, Group group) {
        List<EClass> classes = new ArrayList<>(group.classes());
        if (group.heads().containsAll(block.heads().keySet()) && !classes.contains(block.named())) {
            classes.add(block.named());
        }
        return examples.of(block, group.heads(), classes);
    }

    /** What the words of a head are in XML. */
    private String settings(Shape shape) {
        List<String> all = new ArrayList<>();
        for (Setting setting : shape.settings()) {
            FeatureMapping feature = shape.mapping().of(setting.feature());
            all.add(feature.name() + "='" + feature.type().print(setting.value()) + "'");
        }
        for (Step inline : shape.inlines()) {
            String inner = settings(inline.shape());
            if (!inner.isEmpty()) {
                all.add(inner);
            }
        }
        return String.join(" ", all);
    }

    /** The words that lead to a block on its page. */
    String path(Block block) {
        Block around = pages.parent(block);
        if (around == null) {
            return pages.isTop(block) || block == graph.root()
                    ? pages.pageName(block)
                    : block.words().stream().limit(3).collect(Collectors.joining(", "));
        }
        Block.Place place = block.places().stream()
                .filter(one -> one.parent() == around)
                .findFirst()
                .orElseThrow();
        String head = place.everywhere() || place.heads().get(0).isEmpty()
                ? ""
                : " " + place.heads().get(0);
        return path(around) + head + "." + place.word();
    }

    private List<PlaceEntry> places(Block block) {
        return block.places().stream()
                .map(place -> {
                    boolean few = !place.everywhere() && place.heads().size() <= 3;
                    String heads = few
                            ? " "
                                    + place.heads().stream()
                                            .filter(head -> !head.isEmpty())
                                            .collect(Collectors.joining("|"))
                            : "";
                    return new PlaceEntry(entries.target(place.parent()), (path(place.parent()) + heads).strip());
                })
                .distinct()
                .toList();
    }

    private String xmlPath(Block block) {
        if (block == graph.root()) {
            return graph.metamodel().of(block.named()).elementName();
        }
        Block.Place place = block.places().get(0);
        return xmlPath(place.parent()) + "/" + String.join("/", place.elements());
    }
}
