// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Kind;
import org.guestwright.picture.box.Link;
import org.guestwright.picture.box.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the page of any picture; the pictures are random ones. */
class PageLayoutTest {
    static Stream<Picture> pictures() {
        Random random = new Random(20260101);
        List<Picture> pictures = new ArrayList<>(List.of(new Picture("", List.of(), List.of())));
        for (int i = 0; i < 40; i++) {
            List<Box> sections = new ArrayList<>();
            for (int j = random.nextInt(8); j >= 0; j--) {
                sections.add(box(random, 1 + random.nextInt(30), 4));
            }
            pictures.add(new Picture(word(random, 60), List.of(word(random, 80)), sections));
        }
        return pictures.stream();
    }

    private static Box box(Random random, int most, int depth) {
        List<Link> links = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(most + 1); i > 0; i--) {
            links.add(new Link(word(random, 12), box(random, 2, depth - 1)));
        }
        List<String> details = Collections.nCopies(random.nextInt(4), word(random, 30));
        int units = random.nextInt(10) == 0 ? random.nextInt(300) : 0;
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return new Box(kind, random.nextBoolean(), false, word(random, 70), details, units, null, links);
    }

    private static String word(Random random, int most) {
        return "abc/Wi é漢".repeat(20).substring(0, random.nextInt(most + 1));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void panelsAreOnThePageAndApart(Picture picture) {
        Page page = PageLayout.of(picture);
        List<Tile> panels = page.panels().stream().map(Panel::head).toList();
        assertThat(panels).extracting(Tile::box).isEqualTo(picture.sections());
        assertThat(panels)
                .allMatch(panel -> contains(
                        new Tile(panel.box(), "", "", 0, 0, page.width(), page.height()), panel, Measures.MARGIN));
        assertThat(touching(panels, Measures.PANEL_GAP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void boxesAreInTheirPanelAndApart(Picture picture) {
        for (Panel panel : PageLayout.of(picture).panels()) {
            assertThat(panel.tiles()).hasSize(count(panel.head().box()) - 1);
            assertThat(panel.tiles()).allMatch(tile -> contains(panel.head(), tile, Measures.PANEL_PADDING));
            assertThat(touching(panel.tiles(), Measures.ROW_GAP)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void textIsInItsBox(Picture picture) {
        for (Panel panel : PageLayout.of(picture).panels()) {
            assertThat(panel.tiles()).allMatch(tile -> {
                int room = tile.width() - Measures.TEXT;
                return TextWidth.of(tile.title(), Measures.TITLE, true) <= room
                        && TextWidth.of(tile.detail(), Measures.DETAIL, false) <= room;
            });
            assertThat(panel.wires())
                    .allMatch(wire -> TextWidth.of(wire.label(), Measures.LABEL, false) <= wire.end() - wire.x());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void wiresEndAtBoxes(Picture picture) {
        for (Panel panel : PageLayout.of(picture).panels()) {
            assertThat(panel.wires())
                    .allMatch(wire -> panel.tiles().stream()
                            .anyMatch(tile -> tile.x() == wire.end()
                                    && tile.y() < wire.y()
                                    && wire.y() < tile.y() + tile.height()))
                    .allMatch(wire -> panel.rails().stream()
                                    .anyMatch(rail ->
                                            rail.x() == wire.x() && rail.y() < wire.y() && wire.y() < rail.end())
                            || panel.tiles().stream()
                                    .anyMatch(tile -> tile.x() + tile.width() == wire.x()
                                            && tile.y() < wire.y()
                                            && wire.y() < tile.y() + tile.height()));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void equalPicturesHaveEqualPages(Picture picture) {
        assertThat(PageLayout.of(picture)).isEqualTo(PageLayout.of(picture));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 300})
    void manySectionsHaveRoom(int sections) {
        Box section = new Box(Kind.BUS, false, false, "pci", List.of(), 0, null, List.of());
        Page page = PageLayout.of(new Picture("many", List.of(), Collections.nCopies(sections, section)));
        assertThat(touching(page.panels().stream().map(Panel::head).toList(), Measures.PANEL_GAP))
                .isEmpty();
    }

    @Test
    void aLongChainStandsInAColumn() {
        assertThat(lefts(2)).hasSize(3);
        assertThat(lefts(3)).hasSize(4);
        assertThat(lefts(4)).hasSize(2);
        assertThat(lefts(100)).hasSize(2);
    }

    /** Where the boxes of a disk with so many images begin, from left to right. */
    private static Set<Integer> lefts(int images) {
        Box box = null;
        for (int i = 0; i < images; i++) {
            List<Link> next = box == null ? List.of() : List.of(new Link("backing", box));
            box = new Box(Kind.STORAGE, true, false, "image", List.of(), 0, null, next);
        }
        Box disk = new Box(Kind.STORAGE, false, false, "vda", List.of(), 0, null, List.of(new Link("", box)));
        Box bus = new Box(Kind.BUS, false, false, "pci", List.of(), 0, null, List.of(new Link("01.0", disk)));
        List<Tile> tiles = PageLayout.of(new Picture("chain", List.of(), List.of(bus)))
                .panels()
                .get(0)
                .tiles();
        assertThat(tiles).hasSize(images + 1);
        return tiles.stream().map(Tile::x).collect(Collectors.toSet());
    }

    private static int count(Box box) {
        return 1 + box.links().stream().mapToInt(link -> count(link.box())).sum();
    }

    private static boolean contains(Tile outer, Tile inner, int margin) {
        return outer.x() + margin <= inner.x()
                && outer.y() + margin <= inner.y()
                && inner.x() + inner.width() <= outer.x() + outer.width() - margin
                && inner.y() + inner.height() <= outer.y() + outer.height() - margin;
    }

    private static List<String> touching(List<Tile> tiles, int gap) {
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = i + 1; j < tiles.size(); j++) {
                Tile one = tiles.get(i);
                Tile other = tiles.get(j);
                if (one.x() < other.x() + other.width() + gap
                        && other.x() < one.x() + one.width() + gap
                        && one.y() < other.y() + other.height() + gap
                        && other.y() < one.y() + one.height() + gap) {
                    touching.add(one + " and " + other);
                }
            }
        }
        return touching;
    }
}
