// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
import java.util.List;

/** Some of the boxes of a section, one below the other; what is equally deep begins and ends on the same line. */
final class Column {
    private final List<Branch> rows;
    private final boolean bus;
    private final List<Integer> gaps = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** @param bus whether they have places on a bus, which is drawn as a rail */
    Column(List<Branch> rows, boolean bus) {
        this.rows = rows;
        this.bus = bus;
        rows.forEach(row -> measure(row, 0));
        if (!bus && !rows.isEmpty()) {
            gaps.set(0, 0);
        }
    }

    private void measure(Branch branch, int depth) {
        if (gaps.size() == depth) {
            gaps.add(Measures.GAP);
            widths.add(0);
        }
        gaps.set(depth, Math.max(gaps.get(depth), branch.labelWidth()));
        widths.set(depth, Math.max(widths.get(depth), branch.width()));
        branch.branches().forEach(next -> measure(next, depth + 1));
    }

    int width() {
        return gaps.stream().mapToInt(gap -> gap).sum()
                + widths.stream().mapToInt(width -> width).sum();
    }

    int height() {
        return Branch.height(rows);
    }

    /** Puts all in its place, which begins there. */
    void place(int x, int y, List<Rail> rails, List<Wire> wires, List<Tile> tiles) {
        if (bus) {
            int last = height() - rows.get(rows.size() - 1).height();
            rails.add(new Rail(x, y, y + last + Measures.TILE_HEIGHT));
        }
        int top = y;
        for (Branch row : rows) {
            place(row, 0, x, top, bus, wires, tiles);
            top += row.height() + Measures.ROW_GAP;
        }
    }

    private void place(Branch branch, int depth, int x, int y, boolean wired, List<Wire> wires, List<Tile> tiles) {
        int left = x + gaps.get(depth);
        int width = widths.get(depth);
        if (wired) {
            wires.add(new Wire(
                    x,
                    left,
                    y + Measures.TILE_HEIGHT / 2,
                    branch.label(),
                    branch.box().outside()));
        }
        tiles.add(
                new Tile(branch.box(), branch.text().title(), branch.text().detail(), left, y, width, branch.reach()));
        int top = y;
        for (Branch next : branch.branches()) {
            place(next, depth + 1, left + width, top, true, wires, tiles);
            top += next.height() + Measures.ROW_GAP;
        }
    }
}
