// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.text.Literal;

/** Which files import which, be they there or not. */
public final class Imports {
    private final Map<Path, Set<Path>> importers = new HashMap<>();
    private final Map<Path, Set<Path>> imported = new HashMap<>();

    /**
     * The name of a file in an import.
     *
     * @param offset where it begins
     * @param length its characters, with the quotes
     */
    record Place(int offset, int length) {}

    /** The files that a text imports, in order, and where it does so. */
    static Map<Path, Place> of(Path file, SyntaxFile text) {
        Map<Path, Place> all = new LinkedHashMap<>();
        for (Piece piece : text.pieces()) {
            for (Statement statement : piece.statements()) {
                if (statement instanceof Import named && named.file() != null) {
                    resolve(file, named)
                            .ifPresent(path -> all.putIfAbsent(
                                    path,
                                    new Place(
                                            piece.start() + named.file().offset(),
                                            named.file().length())));
                }
            }
        }
        return all;
    }

    private static Optional<Path> resolve(Path file, Import statement) {
        String name = Literal.of(statement.file().text()).constant();
        try {
            return Optional.ofNullable(name)
                    .map(target -> file.resolveSibling(target).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Notes what a file imports. */
    public void put(Path file, SyntaxFile text) {
        Set<Path> now = of(file, text).keySet();
        Set<Path> before = now.isEmpty() ? imported.remove(file) : imported.put(file, now);
        if (before != null) {
            before.forEach(path -> importers.getOrDefault(path, Set.of()).remove(file));
        }
        now.forEach(path ->
                importers.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(file));
    }

    /** The files that import a file, or one that imports it, without the file itself. */
    public Set<Path> dependents(Path file) {
        Set<Path> found = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>();
        open.add(file);
        while (!open.isEmpty()) {
            for (Path importer : importers.getOrDefault(open.remove(), Set.of())) {
                if (!importer.equals(file) && found.add(importer)) {
                    open.add(importer);
                }
            }
        }
        return found;
    }
}
