// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture;

import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Link;
import org.guestwright.picture.box.Picture;

/**
 * The boxes of a picture as text, one a line: its place in brackets, title, details; {@code >} before what is of the host, {@code +}
 * before what was added, and after {@code @} what it is made of.
 */
public final class Outline {
    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    /** The outline of a picture. */
    public static String of(Picture picture) {
        Outline outline = new Outline();
        outline.out.append(picture.name());
        picture.facts().forEach(fact -> outline.out.append(" · ").append(fact));
        outline.out.append('\n');
        picture.sections().forEach(section -> outline.box("", section, "  "));
        return outline.out.toString();
    }

    private void box(String place, Box box, String indent) {
        out.append(indent);
        out.append(place.isEmpty() ? "" : "[" + place + "] ");
        out.append(box.outside() ? "> " : "").append(box.added() ? "+ " : "").append(box.title());
        box.details().forEach(detail -> out.append(" · ").append(detail));
        out.append(box.source() == null ? "" : " @" + box.source().path()).append('\n');
        for (Link link : box.links()) {
            box(link.place(), link.box(), indent + "  ");
        }
    }
}
