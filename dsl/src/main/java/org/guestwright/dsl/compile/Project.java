// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.text.Literal;
import org.guestwright.dsl.text.Nodes;
import org.guestwright.dsl.text.Source;

/** The files of one run: each is read and parsed once, and knows those that it imports. */
final class Project {
    private final IParser parser;
    private final Files files;
    private final Map<Path, Unit> units = new HashMap<>();
    private final List<Unit> open = new ArrayList<>();

    Project(IParser parser, Files files) {
        this.parser = parser;
        this.files = files;
    }

    /** The file of a path. */
    Unit load(Path path) throws IOException {
        Unit known = units.get(key(path));
        return known == null ? add(path, files.read(path)) : known;
    }

    /** The file of a path with a text that need not be on the disk yet. */
    Unit add(Path path, String text) {
        Source source = new Source(path.toString(), text, parser.parse(new StringReader(text)));
        Unit unit = new Unit(source);
        units.put(key(path), unit);
        new SyntaxCheck(source, unit.problems()).check();
        new StrayCheck(source, unit.problems()).check();
        new NameCheck(source, unit.problems()).check();
        open.add(unit);
        for (Element element : source.file().getElements()) {
            if (element instanceof Import statement && statement.getUri() != null) {
                follow(unit, path, statement);
            }
        }
        open.remove(open.size() - 1);
        return unit;
    }

    private void follow(Unit unit, Path path, Import statement) {
        INode node = Nodes.attribute(statement, GuestPackage.Literals.IMPORT__URI);
        Literal literal = Literal.of(statement.getUri());
        String target = literal.constant();
        if (target == null || !literal.flaws().isEmpty()) {
            unit.problems()
                    .error(
                            Codes.STRING,
                            "this is no name of a file",
                            "write import \"file.guest\"",
                            unit.source(),
                            node);
            return;
        }
        try {
            Unit imported = load(path.resolveSibling(target).normalize());
            int cycle = open.indexOf(imported);
            if (cycle < 0) {
                unit.imports().add(imported);
            } else {
                reportCycle(open.get(cycle), cycle + 1 < open.size() ? open.get(cycle + 1) : imported);
            }
        } catch (IOException | InvalidPathException e) {
            unit.problems()
                    .error(
                            Codes.IMPORT_MISSING,
                            "there is no file '" + target + "'",
                            "the name is looked up beside this file",
                            unit.source(),
                            node);
        }
    }

    /** A cycle is told once, in the file that was read first, where it leads out of it. */
    private static void reportCycle(Unit first, Unit next) {
        for (Element element : first.source().file().getElements()) {
            if (element instanceof Import statement
                    && statement.getUri() != null
                    && Path.of(first.source().name())
                            .resolveSibling(String.valueOf(
                                    Literal.of(statement.getUri()).constant()))
                            .normalize()
                            .equals(Path.of(next.source().name()).normalize())) {
                INode node = Nodes.attribute(statement, GuestPackage.Literals.IMPORT__URI);
                first.problems()
                        .error(
                                Codes.IMPORT_CYCLE,
                                first == next
                                        ? "the file imports itself"
                                        : "'" + next.source().name() + "' imports this file in turn",
                                "put what both need into a third file",
                                first.source(),
                                node);
                return;
            }
        }
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
