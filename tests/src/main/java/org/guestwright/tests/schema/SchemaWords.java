// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guestwright.tests.corpus.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a RELAX NG schema lets stand in elements by their names: also what no document of a corpus shows. */
final class SchemaWords {
    private final Map<String, Element> defines = new HashMap<>();
    private final Map<String, Set<String>> attributes = new TreeMap<>();
    private final Map<String, Set<String>> children = new TreeMap<>();
    private final Map<String, Set<String>> values = new TreeMap<>();

    /** Reads all files of a schema's folder that the schema includes. */
    SchemaWords(Path schema) throws IOException {
        Set<Path> read = new HashSet<>();
        read(schema, read);
        defines.values().forEach(this::elements);
    }

    private void read(Path file, Set<Path> read) throws IOException {
        if (!read.add(file)) {
            return;
        }
        for (Element child : Mutation.elements(Dom.parse(Files.readString(file)))) {
            switch (child.getLocalName()) {
                case "include" -> read(file.resolveSibling(child.getAttribute("href")), read);
                case "define" -> defines.putIfAbsent(child.getAttribute("name"), child);
                default -> {}
            }
        }
    }

    private void elements(Element define) {
        for (Element element : Mutation.elements(define)) {
            if (element.getLocalName().equals("element") && element.hasAttribute("name")) {
                content(element, element.getAttribute("name"), new HashSet<>());
            }
        }
    }

    private void content(Element pattern, String parent, Set<String> seen) {
        for (Node node = pattern.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            String name = child.getAttribute("name");
            switch (child.getLocalName()) {
                case "element" -> add(children, parent, name);
                case "attribute" -> {
                    add(attributes, parent, name);
                    values(child, name, new HashSet<>());
                }
                case "ref" -> {
                    if (defines.containsKey(name) && seen.add(name)) {
                        content(defines.get(name), parent, seen);
                    }
                }
                default -> content(child, parent, seen);
            }
        }
    }

    /** Adds a name; a pattern for any name has none. */
    private static void add(Map<String, Set<String>> map, String parent, String name) {
        if (!name.isEmpty()) {
            map.computeIfAbsent(parent, key -> new TreeSet<>()).add(name);
        }
    }

    private void values(Element pattern, String attribute, Set<String> seen) {
        for (Element inner : Mutation.elements(pattern)) {
            if (inner.getLocalName().equals("value")) {
                values.computeIfAbsent(attribute, key -> new TreeSet<>()).add(inner.getTextContent());
            } else if (inner.getLocalName().equals("ref")
                    && seen.add(inner.getAttribute("name"))
                    && defines.containsKey(inner.getAttribute("name"))) {
                values(defines.get(inner.getAttribute("name")), attribute, seen);
            }
        }
    }

    /** The names of the attributes that elements of this name can have. */
    List<String> attributes(String element) {
        return List.copyOf(attributes.getOrDefault(element, Set.of()));
    }

    /** The names of the elements that can stand in elements of this name. */
    List<String> children(String element) {
        return List.copyOf(children.getOrDefault(element, Set.of()));
    }

    /** The literals that attributes of this name can have. */
    List<String> values(String attribute) {
        return List.copyOf(values.getOrDefault(attribute, Set.of()));
    }
}
