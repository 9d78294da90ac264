// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.server.document.Piece;
import org.guestwright.server.document.TopLevel;

/** Finds what is wrong with a text of the language: all that {@code guestwright validate} finds. */
public final class GuestCheck {
    /** The code of an import whose file has errors of its own. */
    public static final String IMPORT_ERRORS = "guest.import.errors";

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(finding -> finding.diagnostic().location().offset());

    private final GuestCompiler compiler;
    private final QemuRules qemu;

    /** A check by a compiler and the rules of QEMU. */
    public GuestCheck(GuestCompiler compiler, QemuRules qemu) {
        this.compiler = compiler;
        this.qemu = qemu;
    }

    /** What is wrong with a text, by place. What is wrong in an imported file is told where this file comes upon it. */
    public List<Finding> check(Path path, String text) {
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
        return new Sorting(file, new TopLevel(text)).sort(all, guests);
    }

    /** Puts what was found elsewhere into one file. */
    private final class Sorting {
        private final CompiledFile file;
        private final TopLevel top;
        private final Map<String, Set<Diagnostic>> known = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        private Sorting(CompiledFile file, TopLevel top) {
            this.file = file;
            this.top = top;
        }

        private List<Finding> sort(Set<Diagnostic> all, Map<Diagnostic, CompiledGuest> guests) {
            Map<String, List<Diagnostic>> imported = new LinkedHashMap<>();
            for (Diagnostic diagnostic : all) {
                String place = diagnostic.location().file();
                if (place.equals(file.name())) {
                    findings.add(Finding.of(diagnostic));
                } else if (guests.containsKey(diagnostic) && !ownOf(place).contains(diagnostic)) {
                    findings.add(atGuest(diagnostic, guests.get(diagnostic)));
                } else if (diagnostic.isError()) {
                    imported.computeIfAbsent(place, key -> new ArrayList<>()).add(diagnostic);
                }
            }
            imported.forEach((place, causes) -> findings.add(atImport(place, causes)));
            findings.sort(BY_PLACE);
            return findings;
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

        private Finding atGuest(Diagnostic cause, CompiledGuest guest) {
            return at(
                    place(Piece.Kind.GUEST, guest.name()),
                    new Diagnostic(
                            cause.severity(), cause.code(), cause.category(), cause.message(), cause.advice(), null),
                    List.of(cause));
        }

        private Finding atImport(String other, List<Diagnostic> causes) {
            String name = Path.of(other).getFileName().toString();
            int count = causes.size();
            return at(
                    importOf(Path.of(other)),
                    Diagnostic.error(
                            IMPORT_ERRORS,
                            "'" + name + "' has " + (count == 1 ? "an error" : count + " errors"),
                            "the first: " + causes.get(0).text(),
                            null),
                    causes);
        }

        private static Finding at(Location place, Diagnostic diagnostic, List<Diagnostic> causes) {
            return new Finding(
                    new Diagnostic(
                            diagnostic.severity(),
                            diagnostic.code(),
                            diagnostic.category(),
                            diagnostic.message(),
                            diagnostic.advice(),
                            place),
                    causes);
        }

        /** The import of a file, or the first one for a file that others import. */
        private Location importOf(Path other) {
            Location first = null;
            for (Piece piece : top.pieces()) {
                if (piece.kind() == Piece.Kind.IMPORT) {
                    Location place = locate(piece);
                    if (Imports.resolve(Path.of(file.name()), piece)
                            .filter(other::equals)
                            .isPresent()) {
                        return place;
                    }
                    first = first == null ? place : first;
                }
            }
            return first == null ? Location.startOf(file.name()) : first;
        }

        private Location place(Piece.Kind kind, String name) {
            return top.pieces().stream()
                    .filter(piece -> piece.kind() == kind && piece.plainName().equals(name))
                    .findFirst()
                    .map(this::locate)
                    .orElse(Location.startOf(file.name()));
        }

        private Location locate(Piece piece) {
            return Location.in(
                    file.name(), file.text(), piece.nameStart(), piece.name().length());
        }
    }
}
