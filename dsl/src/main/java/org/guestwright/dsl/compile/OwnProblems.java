// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.model.diagnostic.Diagnostic;

/** What is wrong with the text of each guest of a file, up to where something else begins. */
final class OwnProblems {
    private final List<Diagnostic> all;
    private final TreeSet<Integer> statements = new TreeSet<>();
    private boolean open;

    OwnProblems(Unit unit) {
        this.all = unit.problems().all().stream()
                .sorted(Comparator.comparingInt(
                        diagnostic -> diagnostic.location().offset()))
                .toList();
        if (!all.isEmpty()) {
            for (Piece piece : unit.source().file().pieces()) {
                add(piece);
            }
        }
    }

    /** What is in the way behind a guest without a body was hardly meant to stand outside of it. */
    private void add(Piece piece) {
        for (Statement statement : piece.statements()) {
            boolean stray = statement instanceof Stray;
            if (!stray || !open) {
                statements.add(piece.start() + statement.offset());
            }
            open = stray ? open : statement instanceof Definition definition && definition.body() == null;
        }
    }

    /** Other problems of a guest, and those with its text. */
    List<Diagnostic> and(Collection<Diagnostic> others, Layer guest) {
        if (all.isEmpty()) {
            return List.copyOf(others);
        }
        int start = guest.passage().start() + guest.definition().offset();
        Integer next = statements.higher(start);
        int end = !statements.contains(start)
                ? start + guest.definition().length()
                : next == null ? Integer.MAX_VALUE : next;
        Set<Diagnostic> own = new LinkedHashSet<>(others);
        for (int i = firstFrom(start); i < all.size() && all.get(i).location().offset() < end; i++) {
            own.add(all.get(i));
        }
        return List.copyOf(own);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).location().offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
