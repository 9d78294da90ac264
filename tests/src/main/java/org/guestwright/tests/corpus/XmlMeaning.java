// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Compares what two XML documents mean: the same elements, attributes and texts, siblings of one name in the same order. Space
 * around texts, the order of attributes and of differently named siblings, prefixes and comments are free.
 */
public final class XmlMeaning {
    private XmlMeaning() {}

    /** The first difference, with the path to it; {@code null} where both mean the same. */
    public static String firstDifference(String expected, String actual) {
        Element one = Dom.parse(expected);
        Element other = Dom.parse(actual);
        return name(one).equals(name(other))
                ? compare(one, other, "/" + one.getLocalName())
                : "/: expected <" + name(one) + "> but was <" + name(other) + ">";
    }

    private static String compare(Element expected, Element actual, String path) {
        String difference = compareAttributes(attributes(expected), attributes(actual), path);
        if (difference != null) {
            return difference;
        }
        String text = text(expected);
        if (!text.equals(text(actual))) {
            return path + ": expected the text '" + text + "' but was '" + text(actual) + "'";
        }
        Map<String, List<Element>> children = children(expected);
        Map<String, List<Element>> others = children(actual);
        for (Map.Entry<String, List<Element>> group : children.entrySet()) {
            List<Element> counterparts = others.getOrDefault(group.getKey(), List.of());
            if (group.getValue().size() != counterparts.size()) {
                return path + "/" + group.getKey() + ": expected "
                        + group.getValue().size() + " but found " + counterparts.size();
            }
            for (int i = 0; i < counterparts.size(); i++) {
                String index = counterparts.size() == 1 ? "" : "[" + (i + 1) + "]";
                difference = compare(group.getValue().get(i), counterparts.get(i), path + "/" + group.getKey() + index);
                if (difference != null) {
                    return difference;
                }
            }
        }
        others.keySet().removeAll(children.keySet());
        return others.isEmpty() ? null : path + "/" + others.keySet().iterator().next() + ": is not expected";
    }

    private static String compareAttributes(Map<String, String> expected, Map<String, String> actual, String path) {
        for (Map.Entry<String, String> attribute : expected.entrySet()) {
            String other = actual.remove(attribute.getKey());
            if (!attribute.getValue().equals(other)) {
                return path + "/@" + attribute.getKey() + ": expected '" + attribute.getValue() + "' but was "
                        + (other == null ? "missing" : "'" + other + "'");
            }
        }
        return actual.isEmpty()
                ? null
                : path + "/@" + actual.keySet().iterator().next() + ": is not expected";
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> all = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                all.put(name(attribute), attribute.getValue());
            }
        }
        return all;
    }

    private static Map<String, List<Element>> children(Element element) {
        Map<String, List<Element>> all = new LinkedHashMap<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                all.computeIfAbsent(name(child), key -> new ArrayList<>()).add(child);
            }
        }
        return all;
    }

    /** The texts directly in an element, without the space around them. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getLocalName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }
}
