// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.picture.box.Picture;

/**
 * Finds a place for all of a picture. Several widths of the page and heights of its sections are tried, and the one is taken that
 * leaves the least room empty and comes nearest to the form of a screen. Equal pictures get equal pages.
 */
public final class PageLayout {
    private static final int COLUMNS = 6;
    private static final double FORM = 1.6;
    private static final int NARROWEST = 480;
    private static final int WIDEST = 3200;
    private static final int WIDTH_STEP = 80;
    private static final int[] HEIGHTS = {200, 260, 340, 440, 560, 700, 900, 1200, 1600};

    private final List<List<SectionShape>> sections;
    private List<SectionShape> best = List.of();
    private Packing packing = new Packing(0);
    private double least = Double.MAX_VALUE;

    private PageLayout(Picture picture) {
        sections = picture.sections().stream()
                .map(section -> SectionShape.of(section, COLUMNS))
                .toList();
    }

    /** The page of a picture. */
    public static Page of(Picture picture) {
        PageLayout layout = new PageLayout(picture);
        layout.search();
        return layout.page(picture);
    }

    private void search() {
        for (int width = NARROWEST; width <= WIDEST; width += WIDTH_STEP) {
            List<SectionShape> before = null;
            for (int height : HEIGHTS) {
                List<SectionShape> chosen = new ArrayList<>(sections.size());
                for (List<SectionShape> shapes : sections) {
                    chosen.add(choose(shapes, width, height));
                }
                // Small sections are the same for all heights.
                if (!chosen.equals(before)) {
                    attempt(width, chosen);
                }
                before = chosen;
            }
        }
    }

    private void attempt(int width, List<SectionShape> chosen) {
        Packing attempt = new Packing(width);
        for (SectionShape shape : chosen) {
            attempt.add(shape.width(), shape.height());
        }
        double form = (double) attempt.width() / Math.max(1, attempt.height());
        double cost = (double) attempt.width() * attempt.height() * (1 + Math.abs(Math.log(form / FORM)));
        if (cost < least) {
            least = cost;
            best = chosen;
            packing = attempt;
        }
    }

    // The fewest columns with which it is not too high; of those that are too wide, one.
    private static SectionShape choose(List<SectionShape> shapes, int width, int height) {
        SectionShape chosen = shapes.get(0);
        for (SectionShape shape : shapes) {
            if (shape.width() > width) {
                return chosen;
            }
            chosen = shape;
            if (shape.height() <= height) {
                return chosen;
            }
        }
        return chosen;
    }

    private Page page(Picture picture) {
        List<Panel> panels = new ArrayList<>();
        List<Rectangle> places = packing.grown();
        for (int i = 0; i < places.size(); i++) {
            Rectangle at = places.get(i);
            panels.add(best.get(i)
                    .place(new Rectangle(
                            at.x() + Measures.MARGIN,
                            at.y() + Measures.MARGIN + Measures.HEADER,
                            at.width(),
                            at.height())));
        }
        int width = Math.max(packing.width(), NARROWEST);
        return new Page(
                TextWidth.fit(picture.name(), Measures.NAME, true, width, true),
                TextWidth.fit(String.join(" · ", picture.facts()), Measures.FACTS, false, width, false),
                width + 2 * Measures.MARGIN,
                packing.height() + Measures.HEADER + 2 * Measures.MARGIN,
                panels);
    }
}
