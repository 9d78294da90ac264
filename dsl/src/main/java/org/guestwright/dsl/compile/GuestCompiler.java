// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guestwright.dsl.expand.Expansion;
import org.guestwright.dsl.expand.Guests;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.structure.StructureRules;

/**
 * Compiles {@code .guest} texts into models: for the command line, builds, editors and tests alike.
 *
 * <p>A compiler can be used many times, from one thread at a time. Only the parser runs, no part of Xtext that links or builds.
 */
public final class GuestCompiler {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().file())
            .thenComparingInt(diagnostic -> diagnostic.location().offset());

    private final SyntaxReader reader = new SyntaxReader(new XtextReader());
    private final NameTable names;
    private final StructureRules rules;
    private final Files files;

    /** A compiler of files on the disk. */
    public GuestCompiler() {
        this(Files.onDisk());
    }

    /** A compiler of files that come from elsewhere. */
    public GuestCompiler(Files files) {
        this(files, NameTable.standard());
    }

    /** A compiler of files that are written in the words of any metamodel. */
    public GuestCompiler(Files files, NameTable names) {
        this.files = files;
        this.names = names;
        this.rules = new StructureRules(names.metamodel(), names.naming());
    }

    /**
     * Compiles a file.
     *
     * @throws IOException when it can't be read
     */
    public CompiledFile compile(Path path) throws IOException {
        return compile(new Project(reader, files).load(path));
    }

    /**
     * Compiles several files, of which those that import each other or the same file read it once.
     *
     * @throws IOException when one of them can't be read
     */
    public List<CompiledFile> compile(Collection<Path> paths) throws IOException {
        Project project = new Project(reader, files);
        List<CompiledFile> all = new ArrayList<>(paths.size());
        for (Path path : paths) {
            all.add(compile(project.load(path)));
        }
        return all;
    }

    /** Compiles a text; imports are looked up beside {@code path}, where the text itself need not be. */
    public CompiledFile compile(Path path, String text) {
        return compile(new Project(reader, files).add(path, text));
    }

    private CompiledFile compile(Unit unit) {
        Budget budget = new Budget();
        Set<Diagnostic> found = new LinkedHashSet<>();
        Set<Unit> all = new LinkedHashSet<>();
        collect(unit, all);
        Problems outside = new Problems();
        List<Layer> layers = Guests.of(unit, names, outside, budget);
        all.forEach(file -> found.addAll(file.problems().all()));
        found.addAll(outside.all());
        for (Unit file : all) {
            for (Layer template : file.templates().values()) {
                found.addAll(Expansion.checkTemplate(names, template, budget).all());
            }
        }
        List<CompiledGuest> guests = new ArrayList<>(layers.size());
        GuestNames unique = new GuestNames();
        Set<Problems.Place> inLoops = new HashSet<>();
        for (Layer guest : layers) {
            Expansion expansion = Expansion.ofGuest(names, rules, guest, budget);
            unique.check(guest, expansion);
            Collection<Diagnostic> wrong = expansion.problems().all();
            for (Diagnostic diagnostic : wrong) {
                if (guest.round() == null || inLoops.add(Problems.Place.of(diagnostic))) {
                    found.add(diagnostic);
                }
            }
            Set<Diagnostic> own = new LinkedHashSet<>(wrong);
            syntaxOf(guest).forEach(own::add);
            guests.add(new CompiledGuest(expansion.name(), expansion.model(), expansion.trace(), List.copyOf(own)));
        }
        Doubt doubt = new Doubt(all);
        return new CompiledFile(
                unit.source().name(),
                unit.source().text(),
                List.copyOf(guests),
                found.stream()
                        .filter(diagnostic -> !doubt.covers(diagnostic))
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** What is wrong with the text of a guest, up to where something else begins. */
    private static Stream<Diagnostic> syntaxOf(Layer guest) {
        Collection<Diagnostic> all = guest.unit().problems().all();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        int start = guest.passage().locate(guest.definition()).offset();
        int end = behind(guest);
        return all.stream()
                .filter(diagnostic -> start <= diagnostic.location().offset()
                        && diagnostic.location().offset() < end);
    }

    /** Where the statement behind a guest begins. */
    private static int behind(Layer guest) {
        boolean found = false;
        for (Piece piece : guest.unit().source().file().pieces()) {
            for (Statement statement : piece.statements()) {
                if (found) {
                    return piece.start() + statement.offset();
                }
                found = statement == guest.definition();
            }
        }
        return found
                ? Integer.MAX_VALUE
                : guest.passage().locate(guest.definition()).offset()
                        + guest.definition().length();
    }

    private static void collect(Unit unit, Set<Unit> into) {
        if (into.add(unit)) {
            unit.imports().forEach(imported -> collect(imported, into));
        }
    }
}
