// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.List;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.LineCase;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cases of the corpus of which we write a line; each call takes the next of them. */
@State(Scope.Thread)
public class Lines {
    private List<LineCase> all;
    private int next;

    @Setup
    public void load() {
        all = LineCase.all(CorpusFolder.present());
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    LineCase next() {
        LineCase line = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return line;
    }
}
