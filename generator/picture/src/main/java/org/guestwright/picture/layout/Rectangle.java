// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

/** A place on the page. */
record Rectangle(int x, int y, int width, int height) {
    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** Whether both have a point in common, the space between panels counted in. */
    boolean touches(Rectangle other) {
        return x < other.right() + Measures.PANEL_GAP
                && other.x < right() + Measures.PANEL_GAP
                && y < other.bottom() + Measures.PANEL_GAP
                && other.y < bottom() + Measures.PANEL_GAP;
    }
}
