// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Passage;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.expression.Surroundings;
import org.guestwright.dsl.syntax.Fault;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.text.Literal;
import org.guestwright.dsl.text.Source;
import org.guestwright.model.diagnostic.Location;

/** The files of one run: each is read and parsed once, and knows those that it imports. */
final class Project {
    private final BiFunction<String, String, SyntaxFile> reader;
    private final Files files;
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Unit> open = new ArrayList<>();
    private Path folder;

    /** @param reader reads a text, whose file is given by a name of its own */
    Project(BiFunction<String, String, SyntaxFile> reader, Files files) {
        this.reader = reader;
        this.files = files;
    }

    /** The file of a path. */
    Unit load(Path path) throws IOException {
        Unit known = units.get(key(path));
        return known == null ? add(path, files.read(path)) : known;
    }

    /** The file of a path with a text that need not be on the disk yet. */
    Unit add(Path path, String text) {
        folder = folder == null ? files.project(path) : folder;
        Source source = new Source(path.toString(), reader.apply(key(path), text));
        return add(key(path), new Unit(source, new ProjectSurroundings(files, folder, path)), path);
    }

    private Unit add(String key, Unit unit, Path path) {
        units.put(key, unit);
        reportFaults(unit);
        new StrayCheck(unit).check();
        new NameCheck(unit).check();
        open.add(unit);
        for (Imported statement : imports(unit)) {
            follow(unit, path, statement);
        }
        open.remove(open.size() - 1);
        return unit;
    }

    private static void reportFaults(Unit unit) {
        for (Piece piece : unit.source().file().pieces()) {
            Passage passage = new Passage(unit, piece);
            for (Fault fault : piece.faults()) {
                unit.problems().error(fault.code(), fault.message(), fault.advice(), passage.locate(fault));
            }
        }
    }

    /**
     * An import, and where it is.
     *
     * @param literal the name of the file
     * @param place of the name
     */
    private record Imported(Literal literal, Location place) {}

    private static List<Imported> imports(Unit unit) {
        List<Imported> all = new ArrayList<>();
        for (Piece piece : unit.source().file().pieces()) {
            Passage passage = new Passage(unit, piece);
            for (Statement statement : piece.statements()) {
                if (statement instanceof Import named && named.file() != null) {
                    all.add(new Imported(Literal.of(named.file().text()), passage.locate(named.file())));
                }
            }
        }
        return all;
    }

    private void follow(Unit unit, Path path, Imported statement) {
        String target = statement.literal.constant();
        if (target == null || !statement.literal.flaws().isEmpty()) {
            unit.problems()
                    .error(Codes.STRING, "this is no name of a file", "write import \"file.guest\"", statement.place);
            return;
        }
        try {
            Unit imported = Library.isIn(target)
                    ? ready(target)
                    : load(path.resolveSibling(target).normalize());
            int cycle = open.indexOf(imported);
            if (cycle < 0) {
                unit.imports().add(imported);
            } else {
                reportCycle(open.get(cycle), cycle + 1 < open.size() ? open.get(cycle + 1) : imported);
            }
        } catch (IOException | InvalidPathException e) {
            boolean library = Library.isIn(target);
            unit.problems()
                    .error(
                            Codes.IMPORT_MISSING,
                            library ? "the library has no '" + target + "'" : "there is no file '" + target + "'",
                            library ? Library.advice(target) : "the name is looked up beside this file",
                            statement.place);
        }
    }

    /** A file of the library. */
    private Unit ready(String name) throws IOException {
        Unit known = units.get(name);
        return known == null
                ? add(
                        name,
                        new Unit(new Source(name, reader.apply(name, Library.read(name))), Surroundings.NONE),
                        Path.of(""))
                : known;
    }

    /** A cycle is told once, in the file that was read first, where it leads out of it. */
    private static void reportCycle(Unit first, Unit next) {
        for (Imported statement : imports(first)) {
            if (Path.of(first.source().name())
                    .resolveSibling(String.valueOf(statement.literal.constant()))
                    .normalize()
                    .equals(Path.of(next.source().name()).normalize())) {
                first.problems()
                        .error(
                                Codes.IMPORT_CYCLE,
                                first == next
                                        ? "the file imports itself"
                                        : "'" + next.source().name() + "' imports this file in turn",
                                "put what both need into a third file",
                                statement.place);
                return;
            }
        }
    }

    private static String key(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
