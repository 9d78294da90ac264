// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.List;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Link;

/**
 * A box that hangs on another, with all that hangs on it.
 *
 * @param label its place on the other
 * @param reach the height of its box, which reaches down to the last that hangs on it
 * @param height the height of all together
 */
record Branch(Box box, String label, TileText text, List<Branch> branches, int reach, int height) {
    private static final int LABEL_WIDTH = 110;

    static Branch of(Link link) {
        List<Branch> branches = link.box().links().stream().map(Branch::of).toList();
        int own = Measures.TILE_HEIGHT + Measures.UNIT * unitRows(link.box());
        int all = height(branches);
        int last =
                branches.isEmpty() ? 0 : all - branches.get(branches.size() - 1).height();
        int reach = Math.max(own, last + Measures.TILE_HEIGHT);
        return new Branch(
                link.box(),
                TextWidth.fit(link.place(), Measures.LABEL, false, LABEL_WIDTH, true),
                TileText.of(link.box()),
                branches,
                reach,
                Math.max(reach, all));
    }

    /** The height of several, one below the other. */
    static int height(List<Branch> branches) {
        int height = 0;
        for (Branch branch : branches) {
            height += branch.height + (height == 0 ? 0 : Measures.ROW_GAP);
        }
        return height;
    }

    private static int unitRows(Box box) {
        return Math.min(Measures.UNIT_ROWS, (box.units() + Measures.UNITS - 1) / Measures.UNITS);
    }

    /** The width that its box needs. */
    int width() {
        int units = Math.min(Measures.UNITS, box.units()) * Measures.UNIT;
        return Math.max(text.width(), units == 0 ? 0 : Measures.TEXT + units + Measures.TILE_END);
    }

    /** The width that its label needs. */
    int labelWidth() {
        return label.isEmpty() ? 0 : TextWidth.of(label, Measures.LABEL, false) + Measures.LABEL_SPACE;
    }
}
