// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.TextEdit;

/** Collects the proposals for a place. */
final class Writer {
    private final Snapshot snapshot;
    private final Place place;
    private final List<Proposal> all = new ArrayList<>();

    Writer(Snapshot snapshot, Place place) {
        this.snapshot = snapshot;
        this.place = place;
    }

    /** What was collected, in the order in which it is shown. */
    List<Proposal> proposals() {
        return all;
    }

    /** Takes out those whose words are not wanted. */
    void keep(Predicate<String> wanted) {
        all.removeIf(proposal -> !wanted.test(proposal.label()));
    }

    /** A word. */
    void word(String word, Proposal.Kind kind, String detail, Supplier<String> documentation) {
        add(word, "", kind, detail, word, false, false, 1, documentation);
    }

    /** A text with places to fill in. */
    void snippet(String label, Proposal.Kind kind, String detail, String text, Supplier<String> documentation) {
        add(label, "", kind, detail, text, true, false, 1, documentation);
    }

    /**
     * Any proposal.
     *
     * @param rank proposals of a lower one come first
     */
    void add(
            String label,
            String suffix,
            Proposal.Kind kind,
            String detail,
            String text,
            boolean snippet,
            boolean again,
            int rank,
            Supplier<String> documentation) {
        // Four digits: there are never more.
        String order = rank + String.valueOf(10_000 + all.size()).substring(1);
        TextEdit edit = new TextEdit(place.word(), text);
        all.add(new Proposal(label, suffix, kind, detail, edit, snippet, order, again, documentation));
    }

    /** The first character behind the word and the blanks that follow it; a line break where the line ends there. */
    char behind() {
        String text = snapshot.text();
        int at = place.word().end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\n';
    }
}
