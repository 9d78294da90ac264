// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.manual.content.Manual.ChildEntry;
import org.guestwright.manual.content.Manual.Presence;
import org.guestwright.manual.content.Manual.PropertyEntry;
import org.guestwright.manual.content.Manual.Target;
import org.guestwright.manual.content.Manual.TypeEntry;
import org.guestwright.manual.content.Manual.Use;
import org.guestwright.manual.example.Samples;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;

/** Describes the properties and blocks that may stand in a shape. */
final class Entries {
    private final BlockGraph graph;
    private final Pagination pages;
    private final Constraints constraints;
    private final TypeCatalog types;

    Entries(BlockGraph graph, Pagination pages, Constraints constraints, TypeCatalog types) {
        this.graph = graph;
        this.pages = pages;
        this.constraints = constraints;
        this.types = types;
    }

    /** The properties of a shape, by word; those that are blocks too are not among them. */
    Map<String, PropertyWord> properties(Shape shape) {
        Map<String, PropertyWord> all = new LinkedHashMap<>();
        for (String word : shape.propertyNames()) {
            PropertyWord property = shape.property(word);
            boolean elsewhere =
                    shape == graph.names().root() && !property.path().isEmpty();
            if (!elsewhere && !isValue(property, shape.block(word))) {
                all.put(word, property);
            }
        }
        return all;
    }

    /** Whether it is the value of a block that is written as a property. */
    private boolean isValue(PropertyWord property, BlockWord block) {
        return block != null
                && block.plain() != null
                && property.feature().equals(graph.names().value(block.plain()));
    }

    /** The blocks of a shape, by word. */
    Map<String, Block> blocks(Block parent, String head) {
        Map<String, Block> found = new HashMap<>();
        for (Block block : graph.blocks()) {
            for (Block.Place place : block.places()) {
                if (place.parent() == parent && place.heads().contains(head)) {
                    found.put(place.word(), block);
                }
            }
        }
        Map<String, Block> ordered = new LinkedHashMap<>();
        parent.heads().get(head).shape().blockNames().stream()
                .filter(found::containsKey)
                .forEach(word -> ordered.put(word, found.get(word)));
        return ordered;
    }

    /** Describes a property that stands at a place of a page. */
    PropertyEntry property(PropertyWord property, Shape shape, String anchor, Target target, String path) {
        FeatureMapping feature = property.feature();
        ClassMapping mapping = property.path().isEmpty()
                ? shape.mapping()
                : property.path().get(property.path().size() - 1).shape().mapping();
        List<String> notes = new ArrayList<>(constraints.of(feature, mapping));
        String block = opened(property, shape);
        if (!block.isEmpty()) {
            notes.add("Stands for `" + block + "." + graph.names().word(feature) + "`.");
        }
        TypeEntry type = types.of(feature.type().type());
        TypeCatalog.use(type, new Use(target, path));
        return new PropertyEntry(
                property.word(),
                anchor,
                constraints.presence(feature, mapping),
                property.many(),
                Annotations.documentation(feature.feature()),
                Annotations.guest(feature.feature(), "fallback"),
                Annotations.guest(feature.feature(), "since"),
                type,
                xml(feature),
                notes,
                Samples.shown(feature));
    }

    /** The words of the blocks that were left out before a property. */
    private String opened(PropertyWord property, Shape shape) {
        return property.path().stream()
                .filter(step -> !Annotations.xmlFlag(step.reference(), "inline"))
                .map(step -> graph.names().word(FeatureMapping.of(step.reference())))
                .collect(Collectors.joining("."));
    }

    /** Describes a block that stands in another. */
    ChildEntry child(String word, Block block, Shape shape) {
        BlockWord found = shape.block(word);
        EReference reference = found.reference();
        List<Step> path = found.path();
        ClassMapping mapping = path.isEmpty()
                ? shape.mapping()
                : path.get(path.size() - 1).shape().mapping();
        FeatureMapping feature = mapping.of(reference);
        boolean own = found.named() instanceof EClass;
        String documentation = own ? Annotations.documentation(block.named()) : Annotations.documentation(reference);
        String since = own ? Annotations.guest(block.named(), "since") : Annotations.guest(reference, "since");
        Presence presence = own ? Presence.OPTIONAL : constraints.presence(feature, mapping);
        return new ChildEntry(
                word,
                target(block),
                presence,
                reference.isMany(),
                documentation,
                since,
                constraints.of(feature, mapping),
                block.heads().keySet().stream().filter(head -> !head.isEmpty()).toList(),
                found.plain() != null && graph.names().value(found.plain()) != null);
    }

    /** Where a block is described. */
    Target target(Block block) {
        return new Target(pages.pageName(pages.page(block)), pages.anchor(block));
    }

    /** What a property is in XML. */
    private static String xml(FeatureMapping feature) {
        String unit = feature.unit() == null ? "" : " " + feature.unit() + "='...'";
        String form =
                switch (feature.kind()) {
                    case ATTRIBUTE -> feature.name() + "='...'" + unit;
                    case TEXT -> "text" + (unit.isEmpty() ? "" : "," + unit);
                    case PRESENCE -> "<" + feature.name() + "/>";
                    default -> "<" + feature.name() + unit + ">...</" + feature.name() + ">";
                };
        StringBuilder all = new StringBuilder();
        feature.wrapper().forEach(element -> all.append('<').append(element).append('>'));
        return all.append(form).toString();
    }
}
