// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A pattern of RELAX NG, in the XML syntax. The factory methods simplify: a group of one is that one, groups in groups and
 * choices in choices become flat, what is optional twice is optional once.
 *
 * @param tag the element that it is written as
 * @param attributes the attributes of that element
 * @param children the patterns inside
 * @param text the text inside, or {@code null}
 * @param comment what is said before it, or {@code null}
 * @param plain whether it is a reference to attributes or values only
 */
public record Pattern(
        String tag,
        Map<String, String> attributes,
        List<Pattern> children,
        String text,
        String comment,
        boolean plain) {

    static Pattern empty() {
        return of("empty", Map.of(), List.of());
    }

    static Pattern anyText() {
        return of("text", Map.of(), List.of());
    }

    static Pattern ref(String name) {
        return of("ref", Map.of("name", name), List.of());
    }

    /** A reference to this define. */
    Pattern reference() {
        return new Pattern("ref", attributes, List.of(), null, null, !holdsElements());
    }

    static Pattern value(String text) {
        return new Pattern("value", Map.of(), List.of(), text, null, false);
    }

    static Pattern data(String type, Map<String, String> parameters) {
        List<Pattern> params = new ArrayList<>();
        parameters.forEach(
                (name, value) -> params.add(new Pattern("param", Map.of("name", name), List.of(), value, null, false)));
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
        return of(
                "element",
                Map.of(),
                List.of(
                        anyName,
                        zeroOrMore(
                                choice(List.of(of("attribute", Map.of(), List.of(anyName)), anyText(), ref(define))))));
    }

    static Pattern define(String name, Pattern content, String comment) {
        return new Pattern(
                "define",
                Map.of("name", name),
                content.tag.equals("group") ? content.children : List.of(content),
                null,
                comment == null || comment.isEmpty() ? null : comment,
                false);
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
        if (flat.size() > 1
                && flat.stream()
                        .allMatch(
                                one -> one.tag.equals("attribute") && one.attributes.equals(flat.get(0).attributes))) {
            return attribute(
                    flat.get(0).attributes.get("name"),
                    choice(flat.stream().map(Pattern::content).toList()));
        }
        List<Pattern> factored = flat.size() > 2 ? factored(flat) : flat;
        return factored.size() == 1 ? factored.get(0) : of("choice", Map.of(), factored);
    }

    /** Groups that differ in their last reference only become one, with a choice of these references. */
    private static List<Pattern> factored(List<Pattern> alternatives) {
        Map<List<Pattern>, List<Pattern>> endsByBeginning = new LinkedHashMap<>();
        for (Pattern one : alternatives) {
            int last = one.children.size() - 1;
            boolean open = one.tag.equals("group") && one.children.get(last).tag.equals("ref");
            endsByBeginning
                    .computeIfAbsent(open ? one.children.subList(0, last) : List.of(one), key -> new ArrayList<>())
                    .add(open ? one.children.get(last) : empty());
        }
        List<Pattern> all = new ArrayList<>();
        endsByBeginning.forEach((beginning, ends) -> {
            List<Pattern> parts = new ArrayList<>(beginning);
            parts.add(choice(ends));
            all.add(group(parts));
        });
        return all;
    }

    private Pattern content() {
        return children.isEmpty() ? anyText() : children.get(0);
    }

    static Pattern optional(Pattern pattern) {
        return pattern.canBeAbsent()
                ? pattern
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
        return new Pattern(tag, attributes, children, text, words == null || words.isEmpty() ? null : words, plain);
    }

    /** Whether there is an element in it; of what a reference stands for, it is known with the reference. */
    boolean holdsElements() {
        return switch (tag) {
            case "element", "interleave" -> true;
            case "ref" -> !plain;
            case "attribute", "data", "value" -> false;
            default -> children.stream().anyMatch(Pattern::holdsElements);
        };
    }

    /** This pattern with some references replaced by what their defines hold; {@code defines} gives null for the others. */
    Pattern expanded(Function<String, Pattern> defines) {
        if (tag.equals("ref")) {
            Pattern define = defines.apply(attributes.get("name"));
            return define == null ? this : group(define.children).expanded(defines);
        }
        List<Pattern> inside =
                children.stream().map(child -> child.expanded(defines)).toList();
        List<Pattern> flat =
                switch (tag) {
                    case "choice" -> inside;
                    case "interleave" -> inside.stream()
                            .flatMap(one -> (one.tag.equals("interleave") ? one.children : List.of(one)).stream())
                            .toList();
                    default -> inside.stream()
                            .flatMap(one -> (one.tag.equals("group") ? one.children : List.of(one)).stream())
                            .toList();
                };
        return new Pattern(tag, attributes, flat, text, comment, plain);
    }

    private boolean canBeAbsent() {
        return tag.equals("optional") || tag.equals("zeroOrMore") || tag.equals("empty");
    }

    private static Pattern of(String tag, Map<String, String> attributes, List<Pattern> children) {
        return new Pattern(tag, attributes, List.copyOf(children), null, null, false);
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
