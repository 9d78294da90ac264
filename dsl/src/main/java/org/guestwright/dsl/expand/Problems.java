// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/** Collects diagnostics. One that is found twice, as by two guests in the template they share, counts once. */
public final class Problems {
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    /** Adds an error at a place. */
    public void error(String code, String message, String advice, Location location) {
        all.add(Diagnostic.error(code, message, advice, location));
    }

    /** Adds an error at a place, with the words that would be right. */
    public void error(String code, String message, String advice, Location location, List<String> suggestions) {
        all.add(Diagnostic.error(code, message, advice, location, suggestions));
    }

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
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
