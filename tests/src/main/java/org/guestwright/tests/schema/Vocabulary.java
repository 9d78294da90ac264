// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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

    Vocabulary(List<Element> roots) {
        for (Element root : roots) {
            List<Element> all = Mutation.elements(root);
            elements.addAll(all.subList(1, all.size()));
            Mutation.attributes(root).forEach(attribute -> valuesByName
                    .computeIfAbsent(attribute.getName(), name -> new TreeSet<>()).add(attribute.getValue()));
        }
        names = List.copyOf(valuesByName.keySet());
        valuesByName.forEach((name, all) -> values.put(name, List.copyOf(all)));
    }

    /** Any attribute. */
    Attribute attribute(Random random) {
        String name = names.get(random.nextInt(names.size()));
        List<String> all = values.get(name);
        return new Attribute(name, all.get(random.nextInt(all.size())));
    }

    /** A value that attributes of this name have. */
    String valueOf(Attr attribute, Random random) {
        List<String> all = values.get(attribute.getName());
        return all.get(random.nextInt(all.size()));
    }

    /** Any element. */
    Element element(Random random) {
        return elements.get(random.nextInt(elements.size()));
    }
}
