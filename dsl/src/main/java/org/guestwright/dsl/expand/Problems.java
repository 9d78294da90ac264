// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/**
 * Collects diagnostics. One that is found twice, as by two guests in the template they share, counts once. In a loop, what is
 * wrong at a place is told for the first turn only, with what the loop had come to.
 */
public final class Problems {
    private final Set<Diagnostic> all = new LinkedHashSet<>();
    private Set<Place> inLoops;
    private Round round;

    /**
     * What is told once, whatever turn of a loop it is found in.
     *
     * @param code the kind of problem
     * @param file the file
     * @param offset the place in it
     */
    public record Place(String code, String file, int offset) {

        /** What a diagnostic is about. */
        public static Place of(Diagnostic diagnostic) {
            return new Place(
                    diagnostic.code(),
                    diagnostic.location().file(),
                    diagnostic.location().offset());
        }
    }

    /** Adds an error at a place. */
    public void error(String code, String message, String advice, Location location) {
        add(Diagnostic.error(code, message, advice, location));
    }

    /** Adds an error at a place, with the words that would be right. */
    public void error(String code, String message, String advice, Location location, List<String> suggestions) {
        add(Diagnostic.error(code, message, advice, location, suggestions));
    }

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        if (round == null) {
            all.add(diagnostic);
            return;
        }
        inLoops = inLoops == null ? new HashSet<>() : inLoops;
        if (inLoops.add(Place.of(diagnostic))) {
            all.add(new Diagnostic(
                    diagnostic.severity(),
                    diagnostic.code(),
                    diagnostic.category(),
                    diagnostic.message() + " (for " + round.text() + ")",
                    diagnostic.advice(),
                    diagnostic.location(),
                    diagnostic.suggestions()));
        }
    }

    /** Goes into a turn of a loop, or out of all with {@code null}; gives back where this was. */
    Round enter(Round next) {
        Round before = round;
        round = next;
        return before;
    }

    /** Whether something is said about a place already. */
    public boolean isAt(int offset) {
        return all.stream().anyMatch(diagnostic -> diagnostic.location().offset() == offset);
    }

    /** What was found, in order. */
    public Collection<Diagnostic> all() {
        return all;
    }
}
