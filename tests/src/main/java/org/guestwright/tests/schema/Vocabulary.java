// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guestwright.tests.corpus.Dom;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What stands in the documents of a corpus: the material for mutants, so that they come near to what is right. */
final class Vocabulary {
    /** An attribute with a value that it has somewhere. */
    record Attribute(String name, String value) {}

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, TreeSet<String>> valuesByName = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<String> names;

    private final Map<String, List<Element>> elementsByName = new TreeMap<>();
    private final SchemaWords schema;

    /** @param schema what else there can be, or {@code null} */
    Vocabulary(List<Element> roots, SchemaWords schema) {
        this.schema = schema;
        for (Element root : roots) {
            List<Element> all = Mutation.elements(root);
            elements.addAll(all.subList(1, all.size()));
            Mutation.attributes(root).forEach(attribute -> valuesByName
                    .computeIfAbsent(attribute.getName(), name -> new TreeSet<>())
                    .add(attribute.getValue()));
        }
        elements.forEach(one -> elementsByName
                .computeIfAbsent(one.getNodeName(), key -> new ArrayList<>())
                .add(one));
        names = List.copyOf(valuesByName.keySet());
        valuesByName.forEach((name, all) -> values.put(name, List.copyOf(all)));
    }

    /** Any attribute. */
    Attribute attribute(Random random) {
        String name = names.get(random.nextInt(names.size()));
        List<String> all = values.get(name);
        return new Attribute(name, all.get(random.nextInt(all.size())));
    }

    /** An attribute for an element: any, or one that elements of this name can have. */
    Attribute attributeFor(Element element, Random random) {
        List<String> possible =
                schema == null || random.nextBoolean() ? List.of() : schema.attributes(element.getNodeName());
        if (possible.isEmpty()) {
            return attribute(random);
        }
        String name = any(possible, random);
        List<String> all = all(name, random);
        return new Attribute(name, all.isEmpty() ? "1" : any(all, random));
    }

    /** A value that attributes of this name have. */
    String valueOf(Attr attribute, Random random) {
        return any(all(attribute.getName(), random), random);
    }

    private List<String> all(String name, Random random) {
        List<String> known = values.getOrDefault(name, List.of());
        List<String> possible = schema == null ? List.of() : schema.values(name);
        return known.isEmpty() || (!possible.isEmpty() && random.nextBoolean()) ? possible : known;
    }

    /** An element for a parent: any, or one that can stand in elements of the parent's name; an empty one where none is known. */
    Element elementFor(Element parent, Random random) {
        List<String> possible =
                schema == null || random.nextBoolean() ? List.of() : schema.children(parent.getNodeName());
        if (possible.isEmpty()) {
            return any(elements, random);
        }
        String name = any(possible, random);
        List<Element> known = elementsByName.getOrDefault(name, List.of());
        return known.isEmpty() ? Dom.parse("<" + name + "/>") : any(known, random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
