// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/** Finds what is wrong with one text of the language, from its beginning to its end: all that {@code guestwright validate} finds. */
final class TextCheck {
    /** The code of an import whose file has errors of its own. */
    static final String IMPORT_ERRORS = "guest.import.errors";

    private final GuestCompiler compiler;
    private final QemuRules qemu;

    TextCheck(GuestCompiler compiler, QemuRules qemu) {
        this.compiler = compiler;
        this.qemu = qemu;
    }

    /**
     * Something wrong, and the guest that it is wrong with.
     *
     * @param guest where the guest stands in the text, or -1 where it is no guest's
     */
    record Found(Finding finding, int guest) {}

    /** What is wrong with a text, and what in the files that it imports. */
    List<Found> check(Path path, String text, SyntaxFile syntax) {
        CompiledFile file = compiler.compile(path, text);
        Set<Diagnostic> all = new LinkedHashSet<>(file.diagnostics());
        Map<Diagnostic, CompiledGuest> guests = new LinkedHashMap<>();
        for (CompiledGuest guest : file.guests()) {
            guest.diagnostics().forEach(diagnostic -> guests.putIfAbsent(diagnostic, guest));
            if (!guest.hasErrors()) {
                for (Diagnostic diagnostic : qemu.check(guest.domain(), guest.trace())) {
                    all.add(diagnostic);
                    guests.putIfAbsent(diagnostic, guest);
                }
            }
        }
        return new Sorting(file, Imports.of(path, syntax)).sort(all, guests);
    }

    /** Tells in one file what was found in several. */
    private final class Sorting {
        private final CompiledFile file;
        private final Map<Path, Imports.Place> imports;
        private final Map<String, Set<Diagnostic>> known = new LinkedHashMap<>();
        private final List<Found> findings = new ArrayList<>();

        private Sorting(CompiledFile file, Map<Path, Imports.Place> imports) {
            this.file = file;
            this.imports = imports;
        }

        private List<Found> sort(Set<Diagnostic> all, Map<Diagnostic, CompiledGuest> guests) {
            Map<String, List<Diagnostic>> imported = new LinkedHashMap<>();
            for (Diagnostic diagnostic : all) {
                CompiledGuest guest = guests.get(diagnostic);
                int place = guest == null ? -1 : place(guest).offset();
                String where = diagnostic.location().file();
                if (where.equals(file.name())) {
                    findings.add(new Found(Finding.of(diagnostic), place));
                } else if (guest != null && !ownOf(where).contains(diagnostic)) {
                    Diagnostic told = at(place(guest), diagnostic);
                    findings.add(new Found(new Finding(told, List.of(diagnostic)), place));
                } else if (diagnostic.isError()) {
                    imported.computeIfAbsent(where, key -> new ArrayList<>()).add(diagnostic);
                }
            }
            imported.forEach((where, causes) -> findings.add(new Found(atImport(where, causes), -1)));
            return findings;
        }

        /** Where a guest begins; the start of the file for one that is not written in it. */
        private Location place(CompiledGuest guest) {
            Location place = guest.trace().locate(guest.model());
            return place.file().equals(file.name()) ? place : Location.startOf(file.name());
        }

        private Set<Diagnostic> ownOf(String other) {
            return known.computeIfAbsent(other, name -> {
                try {
                    return new HashSet<>(compiler.compile(Path.of(name)).diagnostics());
                } catch (IOException e) {
                    return Set.of();
                }
            });
        }

        private Finding atImport(String other, List<Diagnostic> causes) {
            String name = Path.of(other).getFileName().toString();
            int count = causes.size();
            Diagnostic told = Diagnostic.error(
                    IMPORT_ERRORS,
                    "'" + name + "' has " + (count == 1 ? "an error" : count + " errors"),
                    "the first: " + causes.get(0).text(),
                    importOf(Path.of(other)));
            return new Finding(told, causes);
        }

        /** The import of a file, or the first one for a file that others import. */
        private Location importOf(Path other) {
            Imports.Place place = imports.getOrDefault(
                    other, imports.values().stream().findFirst().orElse(new Imports.Place(0, 0)));
            return Location.in(file.name(), file.text(), place.offset(), place.length());
        }
    }

    /** The same, said of another place. */
    static Diagnostic at(Location place, Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.category(),
                diagnostic.message(),
                diagnostic.advice(),
                place,
                diagnostic.suggestions());
    }
}
