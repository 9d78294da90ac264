// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.expand.Expansion;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.dsl.expand.Places;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expand.TemplateNames;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxFile;

/**
 * Expands only what a change of a file concerns. A guest is kept while its statement, all templates that it depends on, the
 * values with a name and the imported files are the same objects as before, and nothing is wrong with it: what is told of a guest
 * may name lines, which change.
 */
final class KeptExpansions implements Expansions {
    private final Expansions anew;
    private final World world;
    private final Places places;
    private final Set<String> changed = new HashSet<>();
    private final Map<List<Statement>, List<Kept>> before;
    private final Map<Definition, Set<String>> rightBefore;
    private final Map<List<Statement>, List<Kept>> guests = new IdentityHashMap<>();
    private final Map<Definition, Set<String>> right = new IdentityHashMap<>();

    /**
     * An expansion and the templates that it depends on.
     *
     * @param templates their names
     */
    private record Kept(Expansion expansion, Set<String> templates) {}

    /**
     * What all guests of a file see.
     *
     * @param lets its values with a name
     * @param imported the files that it imports
     * @param templates its own templates by name
     */
    private record World(List<Statement> lets, List<SyntaxFile> imported, Map<String, Layer> templates) {

        static World of(Unit unit, Collection<Unit> files) {
            List<Statement> lets = new ArrayList<>();
            for (Piece piece : unit.source().file().pieces()) {
                for (Statement statement : piece.statements()) {
                    if (statement instanceof Let) {
                        lets.add(statement);
                    }
                }
            }
            List<SyntaxFile> imported = files.stream()
                    .filter(file -> file != unit)
                    .map(file -> file.source().file())
                    .toList();
            return new World(lets, imported, unit.templates());
        }

        boolean hasTheSameValues(World other) {
            return isSame(lets, other.lets) && isSame(imported, other.imported);
        }

        private static boolean isSame(List<?> some, List<?> others) {
            boolean same = some.size() == others.size();
            for (int i = 0; same && i < some.size(); i++) {
                same = some.get(i) == others.get(i);
            }
            return same;
        }

        /** The definition of a template, {@code null} where there is none. */
        Definition template(String name) {
            Layer layer = templates.get(name);
            return layer == null ? null : layer.definition();
        }
    }

    private KeptExpansions(Expansions anew, Unit unit, Collection<Unit> files, KeptExpansions last) {
        this.anew = anew;
        this.world = World.of(unit, files);
        this.places = Places.of(files);
        boolean useful = last != null && world.hasTheSameValues(last.world);
        this.before = useful ? last.guests : Map.of();
        this.rightBefore = useful ? last.right : Map.of();
        if (useful) {
            findChanged(world, last.world);
            findChanged(last.world, world);
        }
    }

    /** The first expansions of a file. */
    static KeptExpansions first(Expansions anew, Unit unit, Collection<Unit> files) {
        return new KeptExpansions(anew, unit, files, null);
    }

    /** The expansions of the file in another state. */
    KeptExpansions next(Unit unit, Collection<Unit> files) {
        return new KeptExpansions(anew, unit, files, this);
    }

    private void findChanged(World some, World others) {
        for (String name : some.templates.keySet()) {
            if (some.template(name) != others.template(name)) {
                changed.add(name);
            }
        }
    }

    @Override
    public Expansion ofGuest(Layer guest, Budget budget) {
        List<Statement> piece = guest.passage().piece().statements();
        List<Kept> done = guests.computeIfAbsent(piece, key -> new ArrayList<>(1));
        List<Kept> known = before.get(piece);
        Kept kept = known != null && done.size() < known.size() ? known.get(done.size()) : null;
        if (kept != null && kept.expansion.problems().all().isEmpty() && isUnchanged(kept.templates)) {
            done.add(kept);
            return kept.expansion.moved(places);
        }
        Expansion expansion = anew.ofGuest(guest, budget);
        done.add(new Kept(expansion, TemplateNames.of(guest)));
        return expansion;
    }

    @Override
    public Problems ofTemplate(Layer template, Budget budget) {
        Set<String> names = rightBefore.get(template.definition());
        Problems problems = new Problems();
        if (names == null || !isUnchanged(names)) {
            problems = anew.ofTemplate(template, budget);
            names = TemplateNames.of(template);
        }
        if (problems.all().isEmpty()) {
            right.put(template.definition(), names);
        }
        return problems;
    }

    private boolean isUnchanged(Set<String> templates) {
        if (!changed.isEmpty()) {
            for (String name : templates) {
                if (changed.contains(name)) {
                    return false;
                }
            }
        }
        return true;
    }
}
