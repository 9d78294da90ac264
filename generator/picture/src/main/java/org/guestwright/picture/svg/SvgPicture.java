// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Picture;
import org.guestwright.picture.box.Source;
import org.guestwright.picture.layout.Measures;
import org.guestwright.picture.layout.Page;
import org.guestwright.picture.layout.PageLayout;
import org.guestwright.picture.layout.Panel;
import org.guestwright.picture.layout.Rail;
import org.guestwright.picture.layout.Tile;
import org.guestwright.picture.layout.Wire;

/**
 * Writes a picture as SVG. It can be a file of its own or stand in a page; it has no script and refers to nothing. Each box tells what
 * it is in {@code title} and {@code desc}, and where it comes from: {@code data-path} is the object in the domain,
 * {@code data-source} is {@code file:line:column}, {@code data-offset} and {@code data-length} are its place in the text.
 */
public final class SvgPicture {
    private static final int FIRST_LINE = 17;
    private static final int SECOND_LINE = 31;
    private static final int ONLY_LINE = 24;

    private final StringBuilder out = new StringBuilder(32_768);

    private SvgPicture() {}

    /** The SVG document of a picture, ending in a newline; equal pictures give equal bytes. */
    public static String of(Picture picture) {
        SvgPicture svg = new SvgPicture();
        svg.write(picture, PageLayout.of(picture));
        return svg.out.toString();
    }

    private void write(Picture picture, Page page) {
        String facts = String.join(", ", picture.facts());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"guestwright\" width=\"")
                .append(page.width())
                .append("\" height=\"")
                .append(page.height())
                .append("\" viewBox=\"0 0 ")
                .append(page.width())
                .append(' ')
                .append(page.height())
                .append("\" role=\"graphics-document document\" aria-label=\"")
                .append(SvgText.escape(picture.name()))
                .append("\">\n");
        element("title", picture.name());
        element("desc", "The virtual machine " + picture.name() + (facts.isEmpty() ? "" : ": " + facts));
        out.append("<style>").append(Stylesheet.text()).append("</style>\n");
        out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"10\"/>\n");
        text("name", Measures.MARGIN, Measures.MARGIN + 22, page.name());
        text("facts", Measures.MARGIN, Measures.MARGIN + 44, page.facts());
        page.panels().forEach(this::panel);
        out.append("</svg>\n");
    }

    private void panel(Panel panel) {
        tile(panel.head(), "section");
        panel.rails().forEach(this::rail);
        panel.wires().forEach(this::wire);
        panel.tiles().forEach(tile -> tile(tile, "box"));
        panel.wires().forEach(this::label);
    }

    private void tile(Tile tile, String role) {
        Box box = tile.box();
        boolean section = role.equals("section");
        out.append("<g class=\"")
                .append(role)
                .append(' ')
                .append(Stylesheet.name(box.kind()))
                .append(box.outside() ? " outside" : "")
                .append(box.added() ? " added" : "")
                .append("\" role=\"graphics-symbol img\"");
        source(box.source());
        out.append(">\n");
        List<String> words = new ArrayList<>(List.of(box.title()));
        words.addAll(box.details());
        element("title", String.join(" · ", words));
        if (box.added()) {
            element("desc", "nobody wrote it; libvirt adds it");
        } else if (box.source() != null) {
            element("desc", "written at " + box.source().location());
        }
        int radius = box.outside() ? tile.height() / 2 : section ? 9 : 6;
        out.append("<rect class=\"frame\" x=\"")
                .append(tile.x())
                .append("\" y=\"")
                .append(tile.y());
        out.append("\" width=\"").append(tile.width()).append("\" height=\"").append(tile.height());
        out.append("\" rx=\"").append(Math.min(20, radius)).append("\"/>\n");
        int left = tile.x() + (section ? 8 : 0);
        int top = tile.y() + (section ? 4 : 0);
        out.append("<rect class=\"tint\" x=\"")
                .append(left + 8)
                .append("\" y=\"")
                .append(top + 8);
        out.append("\" width=\"24\" height=\"24\" rx=\"")
                .append(box.outside() ? 12 : 5)
                .append("\"/>\n");
        out.append("<path class=\"symbol\" transform=\"translate(")
                .append(left + 12)
                .append(' ')
                .append(top + 12)
                .append(")\" d=\"")
                .append(Symbols.path(box.kind()))
                .append("\"/>\n");
        boolean single = tile.detail().isEmpty();
        text("title", left + Measures.TEXT, top + (single ? ONLY_LINE : FIRST_LINE), tile.title());
        if (!single) {
            text("detail", left + Measures.TEXT, top + SECOND_LINE, tile.detail());
        }
        units(tile);
        out.append("</g>\n");
    }

    private void units(Tile tile) {
        int room = (tile.height() - Measures.TILE_HEIGHT) / Measures.UNIT * Measures.UNITS;
        for (int i = 0; i < Math.min(room, tile.box().units()); i++) {
            out.append("<rect class=\"tint unit\" x=\"")
                    .append(tile.x() + Measures.TEXT + i % Measures.UNITS * Measures.UNIT)
                    .append("\" y=\"")
                    .append(tile.y() + Measures.TILE_HEIGHT - 2 + i / Measures.UNITS * Measures.UNIT)
                    .append("\" width=\"9\" height=\"9\" rx=\"2\"/>\n");
        }
    }

    private void source(Source source) {
        if (source == null) {
            return;
        }
        Location location = source.location();
        out.append(" data-path=\"").append(SvgText.escape(source.path()));
        out.append("\" data-source=\"").append(SvgText.escape(location.toString()));
        out.append("\" data-offset=\"").append(location.offset());
        out.append("\" data-length=\"").append(location.length()).append('"');
    }

    private void rail(Rail rail) {
        out.append("<path class=\"rail\" d=\"M").append(rail.x()).append(' ').append(rail.y() + 8);
        out.append("V").append(rail.end() - 8).append("\"/>\n");
    }

    private void wire(Wire wire) {
        out.append("<path class=\"wire\" d=\"M").append(wire.x()).append(' ').append(wire.y());
        out.append("H").append(wire.end()).append("\"/>\n");
        if (wire.outward()) {
            out.append("<circle class=\"end\" cx=\"").append(wire.end());
            out.append("\" cy=\"").append(wire.y()).append("\" r=\"2.5\"/>\n");
        }
    }

    private void label(Wire wire) {
        if (!wire.label().isEmpty()) {
            text("place", (wire.x() + wire.end()) / 2, wire.y() - 5, wire.label());
        }
    }

    private void text(String style, int x, int y, String text) {
        out.append("<text class=\"").append(style).append("\" x=\"").append(x);
        out.append("\" y=\"")
                .append(y)
                .append("\">")
                .append(SvgText.escape(text))
                .append("</text>\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(SvgText.escape(text));
        out.append("</").append(name).append(">\n");
    }
}
