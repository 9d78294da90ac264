// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.model.diagnostic.Diagnostic;

/**
 * The parts of a text that cannot be judged: behind a block that is not closed, nobody knows what belongs where, and what
 * seems wrong there may be right.
 */
final class Doubt {
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(String file, int start, int end) {}

    Doubt(Collection<Unit> units) {
        for (Unit unit : units) {
            for (Diagnostic diagnostic : unit.problems().all()) {
                if (diagnostic.code().equals(Codes.BRACE)) {
                    add(unit, diagnostic);
                }
            }
        }
    }

    private void add(Unit unit, Diagnostic brace) {
        int start = brace.location().offset();
        for (Piece piece : unit.source().file().pieces()) {
            for (Statement statement : piece.statements()) {
                int end = piece.start() + statement.end();
                if (statement instanceof Definition && piece.start() + statement.offset() <= start && start < end) {
                    stretches.add(new Stretch(brace.location().file(), start, end));
                }
            }
        }
    }

    /** Whether something said about such a part is better not said. */
    boolean covers(Diagnostic diagnostic) {
        int offset = diagnostic.location().offset();
        return !diagnostic.code().equals(Codes.BRACE)
                && stretches.stream()
                        .anyMatch(stretch ->
                                stretch.file.equals(diagnostic.location().file())
                                        && stretch.start <= offset
                                        && offset < stretch.end);
    }
}
