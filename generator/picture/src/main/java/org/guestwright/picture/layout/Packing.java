// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Rectangles in a strip of a given width, each as high up as it goes, and there as far left. */
final class Packing {
    /** So many are placed with care; the search for a place takes more than the square of them. */
    private static final int MOST = 32;

    /** A rectangle grows downwards by no more than this, for what is high and empty looks as if something were missing. */
    private static final int GROWTH = 320;

    private final List<Rectangle> rectangles = new ArrayList<>();
    private final int strip;

    Packing(int strip) {
        this.strip = strip;
    }

    /** Finds a place for a rectangle that is not wider than the strip. */
    void add(int width, int height) {
        if (rectangles.size() >= MOST) {
            append(width, height);
            return;
        }
        TreeSet<Integer> tops = new TreeSet<>(List.of(0));
        TreeSet<Integer> lefts = new TreeSet<>(List.of(0));
        for (Rectangle other : rectangles) {
            tops.add(other.bottom() + Measures.PANEL_GAP);
            lefts.add(other.right() + Measures.PANEL_GAP);
        }
        for (int top : tops) {
            for (int left : lefts) {
                Rectangle candidate = new Rectangle(left, top, width, height);
                if ((left == 0 || candidate.right() <= strip) && isFree(candidate)) {
                    rectangles.add(candidate);
                    return;
                }
            }
        }
        throw new IllegalStateException("below all others there is always room");
    }

    // Beside the last one, or below all.
    private void append(int width, int height) {
        Rectangle last = rectangles.get(rectangles.size() - 1);
        Rectangle beside = new Rectangle(last.right() + Measures.PANEL_GAP, last.y(), width, height);
        boolean isRow = rectangles.size() > MOST && beside.right() <= strip;
        rectangles.add(isRow ? beside : new Rectangle(0, height() + Measures.PANEL_GAP, width, height));
    }

    private boolean isFree(Rectangle candidate) {
        return rectangles.stream().noneMatch(other -> other.touches(candidate));
    }

    int width() {
        return rectangles.stream().mapToInt(Rectangle::right).max().orElse(0);
    }

    int height() {
        return rectangles.stream().mapToInt(Rectangle::bottom).max().orElse(0);
    }

    /** The rectangles; each grows, to the right and then downwards, until it meets another or the end. */
    List<Rectangle> grown() {
        int right = width();
        int bottom = height();
        for (int i = 0; i < rectangles.size(); i++) {
            Rectangle old = rectangles.get(i);
            int end = right;
            for (int j = 0; j < rectangles.size(); j++) {
                Rectangle other = rectangles.get(j);
                Rectangle band = new Rectangle(old.x(), old.y(), right - old.x(), old.height());
                if (j != i && other.x() >= old.right() && other.touches(band)) {
                    end = Math.min(end, other.x() - Measures.PANEL_GAP);
                }
            }
            rectangles.set(i, new Rectangle(old.x(), old.y(), end - old.x(), old.height()));
        }
        for (int i = 0; i < rectangles.size(); i++) {
            Rectangle old = rectangles.get(i);
            int end = bottom;
            for (int j = 0; j < rectangles.size(); j++) {
                Rectangle other = rectangles.get(j);
                Rectangle band = new Rectangle(old.x(), old.y(), old.width(), bottom - old.y());
                if (j != i && other.y() >= old.bottom() && other.touches(band)) {
                    end = Math.min(end, other.y() - Measures.PANEL_GAP);
                }
            }
            int height = end - old.y() - old.height() <= GROWTH ? end - old.y() : old.height();
            rectangles.set(i, new Rectangle(old.x(), old.y(), old.width(), height));
        }
        return List.copyOf(rectangles);
    }
}
