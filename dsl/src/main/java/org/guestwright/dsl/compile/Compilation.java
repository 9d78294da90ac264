// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.expand.Expansion;
import org.guestwright.dsl.expand.Guests;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.model.diagnostic.Diagnostic;

/** Makes models of the guests of a file that has been read, and puts together what is wrong with it. */
final class Compilation {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().file())
            .thenComparingInt(diagnostic -> diagnostic.location().offset());

    private final Unit unit;
    private final NameTable names;
    private final Expansions expansions;
    private final Budget budget = new Budget();
    private final Set<Unit> files;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    Compilation(Unit unit, NameTable names, Expansions expansions) {
        this.unit = unit;
        this.names = names;
        this.expansions = expansions;
        this.files = files(unit);
    }

    /** A file and those that it imports, near or far. */
    static Set<Unit> files(Unit unit) {
        Set<Unit> all = new LinkedHashSet<>();
        collect(unit, all);
        return all;
    }

    private static void collect(Unit unit, Set<Unit> into) {
        if (into.add(unit)) {
            unit.imports().forEach(imported -> collect(imported, into));
        }
    }

    /** Whether the file did not end within the bounds, so that what was made of it is not whole. */
    boolean isUnfinished() {
        return budget.isSpent();
    }

    CompiledFile run() {
        Problems outside = new Problems();
        List<Layer> layers = Guests.of(unit, names, outside, budget);
        files.forEach(file -> found.addAll(file.problems().all()));
        found.addAll(outside.all());
        for (Unit file : files) {
            for (Layer template : file.templates().values()) {
                found.addAll(expansions.ofTemplate(template, budget).all());
            }
        }
        List<CompiledGuest> guests = guests(layers);
        Doubt doubt = new Doubt(files);
        return new CompiledFile(
                unit.source().name(),
                unit.source().text(),
                guests,
                found.stream()
                        .filter(diagnostic -> !doubt.covers(diagnostic))
                        .sorted(BY_PLACE)
                        .toList());
    }

    private List<CompiledGuest> guests(List<Layer> layers) {
        List<CompiledGuest> guests = new ArrayList<>(layers.size());
        GuestNames unique = new GuestNames();
        OwnProblems own = new OwnProblems(unit);
        Set<Problems.Place> inLoops = new HashSet<>();
        for (Layer guest : layers) {
            Expansion expansion = expansions.ofGuest(guest, budget);
            unique.check(guest, expansion);
            Collection<Diagnostic> wrong = expansion.problems().all();
            for (Diagnostic diagnostic : wrong) {
                if (guest.round() == null || inLoops.add(Problems.Place.of(diagnostic))) {
                    found.add(diagnostic);
                }
            }
            List<Diagnostic> all = own.and(wrong, guest);
            guests.add(new CompiledGuest(expansion.name(), expansion.model(), expansion.trace(), all));
        }
        return List.copyOf(guests);
    }
}
