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
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/**
 * The parts of a text that cannot be judged: behind a block that is not closed, and behind a word on its line that can't stand
 * there, nobody knows what belongs where, and what seems wrong may be right. A guest whose body was not found is not known to
 * miss anything.
 */
final class Doubt {
    private static final String STRUCTURE = "structure.";

    private final List<Stretch> stretches = new ArrayList<>();

    private final List<Stretch> heads = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private record Stretch(String file, int start, int end) {}

    /** The rest of a line from a stray word on; a value in front of it may be part of something else, too. */
    private record Line(String file, int before, int stray, int end) {
        boolean covers(Location place) {
            int offset = place.offset();
            return file.equals(place.file())
                    && (stray <= offset && offset < end || offset < before && offset + place.length() == before);
        }
    }

    Doubt(Collection<Unit> units) {
        for (Unit unit : units) {
            for (Diagnostic diagnostic : unit.problems().all()) {
                if (diagnostic.code().equals(Codes.BRACE)) {
                    add(unit, diagnostic);
                } else if (diagnostic.code().equals(Codes.SYNTAX)) {
                    addLine(unit, diagnostic.location());
                }
            }
            addBodies(unit);
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

    /** The rest of a line, as far as it is of the same definition, and a value directly in front of it. */
    private void addLine(Unit unit, Location stray) {
        String text = unit.source().text();
        int line = text.indexOf('\n', stray.offset());
        int end = line < 0 ? text.length() : line;
        int before = stray.offset();
        while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        for (Piece piece : unit.source().file().pieces()) {
            for (Statement statement : piece.statements()) {
                if (statement instanceof Stray && piece.start() + statement.offset() == stray.offset()) {
                    end = Math.max(end, piece.end());
                }
                int last = piece.start() + statement.end();
                if (statement instanceof Definition
                        && piece.start() + statement.offset() <= stray.offset()
                        && stray.offset() < last) {
                    end = Math.min(end, last);
                }
            }
        }
        lines.add(new Line(stray.file(), before, stray.offset(), end));
    }

    /** Guests without a body that have something behind them. */
    private void addBodies(Unit unit) {
        Stretch open = null;
        for (Piece piece : unit.source().file().pieces()) {
            for (Statement statement : piece.statements()) {
                if (statement instanceof Stray && open != null) {
                    heads.add(open);
                }
                int start = piece.start() + statement.offset();
                open = statement instanceof Definition definition && definition.body() == null
                        ? new Stretch(unit.source().name(), start, piece.start() + definition.end())
                        : null;
                if (open != null && (!piece.faults().isEmpty() || hasParameters(statement))) {
                    heads.add(open);
                }
            }
        }
    }

    private static boolean hasParameters(Statement statement) {
        return !((Definition) statement).parameters().isEmpty();
    }

    /** Whether something said about such a part is better not said. */
    boolean covers(Diagnostic diagnostic) {
        String code = diagnostic.code();
        if (code.equals(Codes.SYNTAX) || code.equals(Codes.STRING)) {
            return isIn(stretches, diagnostic);
        }
        return !code.equals(Codes.BRACE) && isIn(stretches, diagnostic)
                || lines.stream().anyMatch(line -> line.covers(diagnostic.location()))
                || code.startsWith(STRUCTURE) && isIn(heads, diagnostic);
    }

    private static boolean isIn(List<Stretch> all, Diagnostic diagnostic) {
        int offset = diagnostic.location().offset();
        return all.stream()
                .anyMatch(stretch -> stretch.file.equals(diagnostic.location().file())
                        && stretch.start <= offset
                        && offset < stretch.end);
    }
}
