// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/**
 * Follows names: from where one is used to where it is declared, and back to all its uses in the project.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class References {
    private final Project project;

    /** The names of the files of a project. */
    public References(Project project) {
        this.project = project;
    }

    /**
     * A place in a file.
     *
     * @param file the file
     * @param range the name there
     * @param declaration whether it is declared there
     */
    public record Location(Path file, Range range, boolean declaration) {}

    /** What a name at a position means; {@code null} where there is no name. */
    public Symbol symbol(Snapshot snapshot, int offset) {
        Mention mention = Mentions.at(project, snapshot, offset);
        return mention == null ? null : mention.symbol();
    }

    /** Where the name at a position is declared, or the file that is imported there; {@code null} where that is nothing. */
    public Location definition(Snapshot snapshot, int offset) {
        Mention mention = Mentions.at(project, snapshot, offset);
        if (mention != null) {
            return new Location(mention.symbol().file(), mention.symbol().word(), true);
        }
        Place place = snapshot.place(offset);
        Snapshot imported = place.kind() == Place.Kind.IMPORT
                ? project.imported(snapshot, place.word().of(snapshot.text()))
                : null;
        return imported == null ? null : new Location(imported.path(), Range.at(0), true);
    }

    /** All places where a symbol is named, its declaration among them, by file and place. */
    public List<Location> of(Symbol symbol) {
        List<Location> all = new ArrayList<>();
        for (Snapshot file : project.all()) {
            if (file.text().contains(symbol.name()) || file.path().equals(symbol.file())) {
                for (Mention mention : Mentions.in(project, file)) {
                    if (isSame(mention.symbol(), symbol)) {
                        all.add(new Location(file.path(), mention.range(), mention.declaration()));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Location::file)
                .thenComparingInt(location -> location.range().start()));
        return all;
    }

    /** The places of a file where the symbol at a position is named. */
    public List<Mention> highlights(Snapshot snapshot, int offset) {
        Symbol symbol = symbol(snapshot, offset);
        return symbol == null
                ? List.of()
                : Mentions.in(project, snapshot).stream()
                        .filter(mention -> isSame(mention.symbol(), symbol))
                        .sorted(Comparator.comparingInt(
                                mention -> mention.range().start()))
                        .toList();
    }

    private static boolean isSame(Symbol one, Symbol other) {
        return one.kind() == other.kind()
                && one.file().equals(other.file())
                && one.word().equals(other.word());
    }
}
