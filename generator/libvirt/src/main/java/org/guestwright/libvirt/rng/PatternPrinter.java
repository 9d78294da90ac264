// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng;

import java.util.List;
import java.util.Map;

/** Prints patterns in RELAX NG's XML syntax, two spaces a level. */
final class PatternPrinter {
    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder(1 << 19);

    private PatternPrinter() {}

    /** A whole schema. */
    static String grammar(List<Pattern> defines, String start) {
        PatternPrinter printer = new PatternPrinter();
        printer.out.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Made by Guestwright from its metamodel. -->
                <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
                  <start>
                    <ref name="%s"/>
                  </start>
                """
                        .formatted(start));
        for (Pattern define : defines) {
            printer.out.append('\n');
            printer.print(define, 2);
        }
        return printer.out.append("\n</grammar>\n").toString();
    }

    /** Some defines, as they stand in a grammar that has the name spaces. */
    static String fragments(List<Pattern> defines) {
        PatternPrinter printer = new PatternPrinter();
        for (Pattern define : defines) {
            if (printer.out.length() > 0) {
                printer.out.append('\n');
            }
            printer.print(define, 0);
        }
        return printer.out.toString();
    }

    private void print(Pattern pattern, int indent) {
        if (pattern.comment() != null) {
            comment(pattern.comment(), indent);
        }
        indent(indent).append('<').append(pattern.tag());
        for (Map.Entry<String, String> attribute : pattern.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue());
            out.append('"');
        }
        if (pattern.text() != null) {
            out.append('>');
            escape(pattern.text());
            out.append("</").append(pattern.tag()).append(">\n");
        } else if (pattern.children().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append(">\n");
            for (Pattern child : pattern.children()) {
                print(child, indent + 2);
            }
            indent(indent).append("</").append(pattern.tag()).append(">\n");
        }
    }

    /** Wraps a comment; its further lines begin below its first word. */
    private void comment(String text, int indent) {
        indent(indent).append("<!--");
        int column = indent + 4;
        for (String word : text.replace("<p>", "").replace("--", "- -").split("\\s+")) {
            if (column > indent + 4 && column + 1 + word.length() + 4 > WIDTH) {
                out.append('\n');
                indent(indent + 4);
                column = indent + 4;
            }
            out.append(' ').append(word);
            column += 1 + word.length();
        }
        out.append(" -->\n");
    }

    private StringBuilder indent(int columns) {
        return out.append(" ".repeat(columns));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
