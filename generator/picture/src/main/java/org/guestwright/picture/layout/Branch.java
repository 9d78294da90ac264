// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
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

    /** So many boxes of a chain stand side by side. */
    private static final int CHAIN = 3;

    static Branch of(Link link) {
        return of(link, of(link.box().links()));
    }

    private static List<Branch> of(List<Link> links) {
        List<Branch> branches = new ArrayList<>();
        for (Link link : links) {
            List<Link> chain = chain(link);
            if (chain.size() > CHAIN) {
                chain.forEach(part -> branches.add(of(part, List.of())));
            } else {
                branches.add(of(link));
            }
        }
        return branches;
    }

    // Images that stand on one another would make a wide page, so many of them stand in a column.
    private static List<Link> chain(Link first) {
        List<Link> chain = new ArrayList<>();
        Link link = first;
        while (link.box().outside() && link.box().links().size() == 1) {
            chain.add(link);
            link = link.box().links().get(0);
        }
        chain.add(link);
        return link.box().links().isEmpty() ? chain : List.of();
    }

    private static Branch of(Link link, List<Branch> branches) {
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
