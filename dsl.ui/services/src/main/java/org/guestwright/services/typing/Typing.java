// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.typing;

import java.util.List;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Puts a line where it belongs when a brace or the end of a line was typed. */
public final class Typing {
    private static final String STEP = "    ";

    private Typing() {}

    /** The change of the line that a position is in; none where it is right. */
    public static List<TextEdit> at(Snapshot snapshot, int offset) {
        String text = snapshot.text();
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        Place place = snapshot.place(line);
        boolean inText = place.subject().quoted() || place.kind() == Place.Kind.NOTHING;
        boolean closing = end < text.length() && (text.charAt(end) == '}' || text.charAt(end) == ']');
        int depth = place.openings().size() + (place.subject().list() ? 1 : 0) - (closing ? 1 : 0);
        String wanted = STEP.repeat(Math.max(0, depth));
        return inText || text.substring(line, end).equals(wanted)
                ? List.of()
                : List.of(new TextEdit(new Range(line, end), wanted));
    }
}
