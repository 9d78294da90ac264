// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import java.util.List;
import java.util.stream.Collectors;
import org.guestwright.dsl.text.Writing;

/** Lays items out in lines: a block stands on one line where it fits, otherwise each of its items on one of its own. */
final class Layout {
    /** How long a line of a file may be. */
    static final int WIDTH = 100;

    private static final String STEP = "    ";

    private final int width;
    private final StringBuilder out = new StringBuilder();

    Layout(int width) {
        this.width = width;
    }

    /** A block over several lines, whatever its length. */
    String open(Item.Block block) {
        lines(block, "");
        return out.toString();
    }

    private void lines(Item.Block block, String indentation) {
        out.append(indentation).append(block.head());
        if (block.items().isEmpty()) {
            out.append(" { }\n");
            return;
        }
        out.append(" {\n");
        block.items().forEach(item -> line(item, indentation + STEP));
        out.append(indentation).append("}\n");
    }

    private void line(Item item, String indentation) {
        if (item instanceof Item.Gap) {
            out.append('\n');
        } else if (item instanceof Item.Comment comment) {
            comment.text().lines().forEach(line -> out.append(indentation)
                    .append(("// " + line.strip()).strip())
                    .append('\n'));
        } else if (item instanceof Item.Property property) {
            out.append(indentation).append(property.name()).append(" = ");
            values(property, indentation);
            out.append('\n');
        } else if (item instanceof Item.Xml xml) {
            String text = xml.text();
            out.append(indentation)
                    .append("xml ")
                    .append(Writing.isBlock(text) ? Writing.block(text, indentation + STEP) : Writing.triple(text))
                    .append('\n');
        } else if (item instanceof Item.Block block) {
            String flat = isFlat(block) ? indentation + flat(block) : null;
            if (flat != null && flat.length() <= width) {
                out.append(flat).append('\n');
            } else {
                lines(block, indentation);
            }
        }
    }

    private void values(Item.Property property, String indentation) {
        String first = property.values().isEmpty() ? "" : property.values().get(0);
        if (!property.list()) {
            out.append(Writing.isBlock(first) ? Writing.block(first, indentation + STEP) : Writing.value(first));
            return;
        }
        String flat = flat(property);
        if (indentation.length() + flat.length() <= width) {
            out.append(flat, property.name().length() + 3, flat.length());
        } else {
            String newLine = "\n" + indentation;
            out.append(property.values().stream()
                    .map(Writing::value)
                    .collect(Collectors.joining("," + newLine + STEP, "[" + newLine + STEP, newLine + "]")));
        }
    }

    private static boolean isFlat(Item.Block block) {
        return block.items().stream()
                .allMatch(item -> item instanceof Item.Block inner
                        ? isFlat(inner)
                        : item instanceof Item.Property property
                                && property.values().stream().noneMatch(Writing::isBlock));
    }

    private static String flat(Item.Block block) {
        return block.head()
                + block.items().stream()
                        .map(item -> item instanceof Item.Block inner ? flat(inner) : flat((Item.Property) item))
                        .collect(Collectors.joining("  ", block.items().isEmpty() ? " {" : " { ", " }"));
    }

    private static String flat(Item.Property property) {
        List<String> values = property.values().stream().map(Writing::value).toList();
        return property.name() + " = " + (property.list() ? "[" + String.join(", ", values) + "]" : values.get(0));
    }
}
