// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.picture.box.Box;

/** A section with what it holds in a number of columns. */
final class SectionShape {
    private final Box section;
    private final TileText head;
    private final List<Column> columns;
    private final int width;
    private final int height;

    private SectionShape(Box section, List<Column> columns) {
        this.section = section;
        this.head = TileText.head(section);
        this.columns = columns;
        int content = Math.max(0, columns.size() - 1) * Measures.COLUMN_GAP;
        int highest = 0;
        for (Column column : columns) {
            content += column.width();
            highest = Math.max(highest, column.height());
        }
        width = Math.max(content, head.width()) + 2 * Measures.PANEL_PADDING;
        height = Measures.PANEL_HEADER + highest + Measures.PANEL_PADDING;
    }

    /** The shapes that a section can have: with one column, with two, and so on. */
    static List<SectionShape> of(Box section, int most) {
        List<Branch> branches = section.links().stream().map(Branch::of).toList();
        List<SectionShape> shapes = new ArrayList<>();
        for (int columns = 1; columns <= Math.min(most, Math.max(1, branches.size())); columns++) {
            List<Column> split = split(branches, columns);
            if (split.size() == columns || columns == 1) {
                shapes.add(new SectionShape(section, split));
            }
        }
        return shapes;
    }

    // The lowest height by which the boxes, in their order, go into so many columns.
    private static List<Column> split(List<Branch> branches, int columns) {
        int limit =
                Math.max(branches.stream().mapToInt(Branch::height).max().orElse(0), Branch.height(branches) / columns);
        List<List<Branch>> parts = fill(branches, limit);
        while (parts.size() > columns) {
            limit += Measures.ROW_GAP;
            parts = fill(branches, limit);
        }
        // A group of boxes that have no places is no bus.
        boolean bus = branches.stream().anyMatch(branch -> !branch.label().isEmpty());
        return parts.stream().map(part -> new Column(part, bus)).toList();
    }

    private static List<List<Branch>> fill(List<Branch> branches, int limit) {
        List<List<Branch>> parts = new ArrayList<>();
        int height = 0;
        for (Branch branch : branches) {
            int higher = height + Measures.ROW_GAP + branch.height();
            if (parts.isEmpty() || higher > limit) {
                parts.add(new ArrayList<>());
                higher = branch.height();
            }
            parts.get(parts.size() - 1).add(branch);
            height = higher;
        }
        return parts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Puts the section in a rectangle, which may be larger than needed. */
    Panel place(Rectangle at) {
        List<Rail> rails = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        List<Tile> tiles = new ArrayList<>();
        int left = at.x() + Measures.PANEL_PADDING;
        for (Column column : columns) {
            column.place(left, at.y() + Measures.PANEL_HEADER, rails, wires, tiles);
            left += column.width() + Measures.COLUMN_GAP;
        }
        Tile frame = new Tile(section, head.title(), head.detail(), at.x(), at.y(), at.width(), at.height());
        return new Panel(frame, rails, wires, tiles);
    }
}
