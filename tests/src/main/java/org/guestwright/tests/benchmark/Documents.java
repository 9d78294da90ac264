// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.List;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.corpus.Reading;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents of the corpus that we accept, in memory; each call takes the next of them. */
@State(Scope.Thread)
public class Documents {
    private List<Accepted> all;
    private int next;

    @Setup
    public void load() {
        all = CorpusFolder.present().documents().stream()
                .map(Accepted::of)
                .filter(Accepted::isWell)
                .toList();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    Accepted next() {
        Accepted document = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return document;
    }

    /** A document and what was read from it. */
    record Accepted(Document document, Reading reading) {
        static Accepted of(Document document) {
            return new Accepted(document, Reading.of(document.name(), document.text()));
        }

        boolean isWell() {
            return reading.accepted();
        }
    }
}
