// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A piece of an application's XML, and how libxml2 writes it, by which libvirt has it written: double quotes, two spaces a level,
 * but the content of an element with text as it was.
 */
final class MetadataNode {
    private static final String INDENT = "  ";
    private final String namespace;
    private final String name;
    private final String attributes;
    private final String text;
    private final List<MetadataNode> children = new ArrayList<>();

    private MetadataNode(String namespace, String name, String attributes, String text) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.text = text;
    }

    /** Reads the element whose start was just read, up to its end. */
    static MetadataNode read(XMLStreamReader reader) throws XMLStreamException {
        MetadataNode node = new MetadataNode(
                reader.getNamespaceURI(), name(reader.getPrefix(), reader.getLocalName()), attributes(reader), null);
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> node.children.add(read(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> node.addText(reader.getText());
                case XMLStreamConstants.CDATA -> node.children.add(
                        new MetadataNode(null, null, null, "<![CDATA[" + reader.getText() + "]]>"));
                case XMLStreamConstants.COMMENT -> node.children.add(
                        new MetadataNode(null, "", null, "<!--" + reader.getText() + "-->"));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> node.children.add(new MetadataNode(
                        null,
                        "",
                        null,
                        "<?" + reader.getPITarget() + (reader.getPIData().isEmpty() ? "" : " " + reader.getPIData())
                                + "?>"));
                case XMLStreamConstants.END_ELEMENT -> {
                    node.dropBlanks();
                    return node;
                }
                default -> {}
            }
        }
    }

    /** The namespace of an element; {@code null} where there is none. */
    String namespace() {
        return namespace;
    }

    /** What is in the element; it can be changed. */
    List<MetadataNode> children() {
        return children;
    }

    /** The text of what is in an element that stands in the domain itself. */
    String content() {
        StringBuilder out = new StringBuilder();
        if (!children.isEmpty()) {
            content(out, 1, true);
        }
        return out.toString();
    }

    // Blanks between elements only lay them out; after text, or alone, they are text themselves.
    private void dropBlanks() {
        if (children.size() == 1) {
            return;
        }
        List<MetadataNode> kept = new ArrayList<>();
        for (MetadataNode child : children) {
            boolean afterText = !kept.isEmpty()
                    && (kept.get(0).isText() || kept.get(kept.size() - 1).isText());
            if (!child.isText() || !child.text.isBlank() || afterText) {
                kept.add(child);
            }
        }
        children.clear();
        children.addAll(kept);
    }

    private void addText(String more) {
        int last = children.size() - 1;
        boolean continued = last >= 0
                && children.get(last).isText()
                && !children.get(last).text.startsWith("<![CDATA[");
        String before = continued ? children.remove(last).text : "";
        children.add(new MetadataNode(null, null, null, before + escape(more, false)));
    }

    private boolean isText() {
        return name == null;
    }

    private void write(StringBuilder out, int level, boolean layout) {
        if (text != null) {
            out.append(text);
            return;
        }
        out.append('<').append(name).append(attributes);
        if (children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        content(out, level, layout);
        out.append("</").append(name).append('>');
    }

    private void content(StringBuilder out, int level, boolean outerLayout) {
        boolean layout = outerLayout && children.stream().noneMatch(MetadataNode::isText);
        if (layout) {
            out.append('\n');
        }
        for (MetadataNode child : children) {
            if (layout) {
                out.append(INDENT.repeat(level + 1));
            }
            child.write(out, level + 1, layout);
            if (layout) {
                out.append('\n');
            }
        }
        if (layout) {
            out.append(INDENT.repeat(level));
        }
    }

    private static String attributes(XMLStreamReader reader) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            attribute(out, prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(
                    out,
                    name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return out.toString();
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value, true)).append('"');
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String escape(String text, boolean inAttribute) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
