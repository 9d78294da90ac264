// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fold;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Lexer;
import org.guestwright.services.text.Range;

/** What is selected around a position, further out each time: the word, its statement, what is in the braces around, the block. */
public final class Selection {
    private Selection() {}

    /** The stretches around a position, each in the next one; the last one is the whole file. */
    public static List<Range> at(Snapshot snapshot, int offset) {
        List<Range> all = new ArrayList<>();
        String text = snapshot.text();
        int start = offset;
        int end = offset;
        while (start > 0 && Lexer.isPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Lexer.isPart(text.charAt(end))) {
            end++;
        }
        add(all, new Range(start, end));
        Place place = snapshot.place(end);
        add(all, place.word());
        for (Tree tree = Tree.at(snapshot, offset); tree != null; tree = tree.around()) {
            for (Body body : tree.bodies()) {
                Range braces = tree.range(body);
                if (braces.start() < offset && offset < braces.end()) {
                    add(all, new Range(braces.start() + 1, Math.max(braces.start() + 1, braces.end() - 1)));
                    add(all, braces);
                }
            }
            add(all, tree.range());
        }
        add(all, new Range(0, text.length()));
        return all;
    }

    private static void add(List<Range> all, Range range) {
        Range last = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean wider = last == null
                ? range.start() < range.end()
                : range.start() <= last.start() && last.end() <= range.end() && !range.equals(last);
        if (wider) {
            all.add(range);
        }
    }
}
