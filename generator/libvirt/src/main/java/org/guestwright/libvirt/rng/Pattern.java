// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of RELAX NG, in the XML syntax. The factory methods simplify: a group of one is that one, groups in groups and
 * choices in choices become flat, what is optional twice is optional once.
 *
 * @param tag the element that it is written as
 * @param attributes the attributes of that element
 * @param children the patterns inside
 * @param text the text inside, or {@code null}
 * @param comment what is said before it, or {@code null}
 */
public record Pattern(String tag, Map<String, String> attributes, List<Pattern> children, String text, String comment) {

    static Pattern empty() {
        return of("empty", Map.of(), List.of());
    }

    static Pattern anyText() {
        return of("text", Map.of(), List.of());
    }

    static Pattern ref(String name) {
        return of("ref", Map.of("name", name), List.of());
    }

    static Pattern value(String text) {
        return new Pattern("value", Map.of(), List.of(), text, null);
    }

    static Pattern data(String type, Map<String, String> parameters) {
        List<Pattern> params = new ArrayList<>();
        parameters.forEach((name, value) -> params.add(new Pattern("param", Map.of("name", name), List.of(), value, null)));
        return of("data", Map.of("type", type), params);
    }

    static Pattern attribute(String name, Pattern value) {
        return of("attribute", Map.of("name", name), value.tag.equals("text") ? List.of() : List.of(value));
    }

    static Pattern element(String name, String namespace, Pattern content) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        if (namespace != null) {
            attributes.put("ns", namespace);
        }
        return of("element", attributes, content.tag.equals("group") ? content.children : List.of(content));
    }

    /** An element of any name that holds any attributes, any text and what {@code define} allows. */
    static Pattern anyElement(String define) {
        Pattern anyName = of("anyName", Map.of(), List.of());
        return of("element", Map.of(), List.of(anyName,
                zeroOrMore(choice(List.of(of("attribute", Map.of(), List.of(anyName)), anyText(), ref(define))))));
    }

    static Pattern define(String name, Pattern content, String comment) {
        return new Pattern("define", Map.of("name", name), content.tag.equals("group") ? content.children : List.of(content),
                null, comment == null || comment.isEmpty() ? null : comment);
    }

    static Pattern group(List<Pattern> parts) {
        return gather("group", parts);
    }

    static Pattern interleave(List<Pattern> parts) {
        return gather("interleave", parts);
    }

    static Pattern choice(List<Pattern> parts) {
        List<Pattern> flat = new ArrayList<>();
        for (Pattern part : parts) {
            for (Pattern one : part.tag.equals("choice") ? part.children : List.of(part)) {
                if (!flat.contains(one)) {
                    flat.add(one);
                }
            }
        }
        if (flat.remove(empty())) {
            return flat.isEmpty() ? empty() : optional(choice(flat));
        }
        return flat.size() == 1 ? flat.get(0) : of("choice", Map.of(), flat);
    }

    static Pattern optional(Pattern pattern) {
        return pattern.canBeAbsent() ? pattern
                : of("optional", Map.of(), pattern.tag.equals("group") ? pattern.children : List.of(pattern));
    }

    static Pattern zeroOrMore(Pattern pattern) {
        return of("zeroOrMore", Map.of(), List.of(pattern));
    }

    static Pattern oneOrMore(Pattern pattern) {
        return of("oneOrMore", Map.of(), List.of(pattern));
    }

    /** This pattern with a comment before it. */
    Pattern commented(String words) {
        return new Pattern(tag, attributes, children, text, words == null || words.isEmpty() ? null : words);
    }

    /** Whether there is an element in it; references outside of attributes are such. */
    boolean holdsElements() {
        return switch (tag) {
            case "element", "ref", "interleave" -> true;
            case "attribute", "data", "value" -> false;
            default -> children.stream().anyMatch(Pattern::holdsElements);
        };
    }

    private boolean canBeAbsent() {
        return tag.equals("optional") || tag.equals("zeroOrMore") || tag.equals("empty");
    }

    private static Pattern of(String tag, Map<String, String> attributes, List<Pattern> children) {
        return new Pattern(tag, attributes, List.copyOf(children), null, null);
    }

    private static Pattern gather(String tag, List<Pattern> parts) {
        List<Pattern> flat = new ArrayList<>();
        for (Pattern part : parts) {
            if (part.tag.equals(tag)) {
                flat.addAll(part.children);
            } else if (!part.tag.equals("empty")) {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? empty() : flat.size() == 1 ? flat.get(0) : of(tag, Map.of(), flat);
    }
}
