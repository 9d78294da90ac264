// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Piece;

/** Some pieces of a text, with what they have in common. Their lines are those of the whole text, their offsets are not. */
public final class Excerpt {
    private final StringBuilder text = new StringBuilder();
    /** Where each piece begins in the excerpt, and in the whole text. */
    private final int[] starts;

    private final int[] originals;

    /** An excerpt with some of the guests of a text. */
    public Excerpt(Parts parts, Collection<Piece> guests) {
        List<Piece> wanted = new ArrayList<>(parts.common());
        wanted.addAll(guests);
        guests.stream().filter(piece -> !piece.sound()).forEach(piece -> addReached(piece, parts, wanted));
        Set<Integer> seen = new HashSet<>();
        wanted.removeIf(piece -> !seen.add(piece.start()));
        wanted.sort(Comparator.comparingInt(Piece::start));
        starts = new int[wanted.size()];
        originals = new int[wanted.size()];
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Piece piece = wanted.get(i);
            addLineEnds(parts.text(), at, piece.start());
            starts[i] = text.length();
            originals[i] = piece.start();
            text.append(parts.text(), piece.start(), piece.end());
            at = piece.end();
        }
    }

    /** What is wrong in a text can depend on what follows it. */
    private static void addReached(Piece faulty, Parts parts, List<Piece> wanted) {
        for (Piece piece : parts.guests()) {
            if (faulty.end() <= piece.start() && piece.start() <= faulty.reach()) {
                wanted.add(piece);
            }
        }
    }

    private void addLineEnds(String whole, int from, int to) {
        int length = text.length();
        for (int i = from; i < to; i++) {
            char c = whole.charAt(i);
            if (c == '\n' || c == '\r') {
                text.append(c);
            }
        }
        if (text.length() == length && from < to) {
            text.append(' ');
        }
    }

    /** The text. */
    public String text() {
        return text.toString();
    }

    /** An offset in the whole text. */
    public int original(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int piece = found >= 0 ? found : Math.max(0, -found - 2);
        return starts.length == 0 ? offset : originals[piece] + offset - starts[piece];
    }
}
