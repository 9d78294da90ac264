// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of the domain XML in the making. What is {@code null} is left out. */
final class Tag {
    private static final Set<String> OPTIONAL = Set.of("driver", "features", "cpu", "source", "target");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Tag> children = new ArrayList<>();
    private String text;

    Tag(String name) {
        this.name = name;
    }

    Tag attribute(String attribute, String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    Tag text(String value) {
        text = value;
        return this;
    }

    String text() {
        return text;
    }

    /** Takes an attribute away. */
    void remove(String attribute) {
        attributes.remove(attribute);
    }

    /** The child of a name; it is made where there is none. */
    Tag child(String child) {
        for (Tag tag : children) {
            if (tag.name.equals(child)) {
                return tag;
            }
        }
        return add(child);
    }

    /** One more child. */
    Tag add(String child) {
        Tag tag = new Tag(child);
        children.add(tag);
        return tag;
    }

    void add(Tag child) {
        children.add(child);
    }

    /** A child with an attribute, if there is a value for it. */
    void addIf(String child, String attribute, String value) {
        if (value != null) {
            child(child).attribute(attribute, value);
        }
    }

    boolean has(String child) {
        return children.stream().anyMatch(tag -> tag.name.equals(child));
    }

    List<Tag> all(String child) {
        return children.stream().filter(tag -> tag.name.equals(child)).toList();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, 0);
        return out.toString();
    }

    private void write(StringBuilder out, int depth) {
        children.removeIf(Tag::isEmpty);
        out.append("  ".repeat(depth)).append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("='")
                .append(escaped(value))
                .append('\''));
        if (children.isEmpty() && text == null) {
            out.append("/>\n");
        } else if (children.isEmpty()) {
            out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        } else {
            out.append(">\n");
            children.forEach(child -> child.write(out, depth + 1));
            out.append("  ".repeat(depth)).append("</").append(name).append(">\n");
        }
    }

    // Elements that were made for something that then was not said.
    private boolean isEmpty() {
        return OPTIONAL.contains(name) && attributes.isEmpty() && children.isEmpty() && text == null;
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\'' -> out.append("&apos;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c < ' ' ? '\ufffd' : c);
            }
        }
        return out.toString();
    }
}
