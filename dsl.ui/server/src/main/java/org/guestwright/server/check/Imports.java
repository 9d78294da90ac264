// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestwright.server.document.Piece;
import org.guestwright.server.document.TopLevel;

/** Which files import which, be they there or not. */
public final class Imports {
    private final Map<Path, Set<Path>> importers = new HashMap<>();
    private final Map<Path, Set<Path>> imported = new HashMap<>();

    /** The file that an import leads to; nothing where it names none. */
    static Optional<Path> resolve(Path file, Piece statement) {
        try {
            return Optional.of(file.resolveSibling(statement.plainName()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Notes what a file imports. */
    public void put(Path file, TopLevel text) {
        Set<Path> now = new LinkedHashSet<>();
        for (Piece piece : text.pieces()) {
            if (piece.kind() == Piece.Kind.IMPORT) {
                resolve(file, piece).ifPresent(now::add);
            }
        }
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
