// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guestwright.server.document.DocumentPath;

/** The folders that are open in the editor, and the texts of the language in them. */
public final class Workspace {
    /** A folder with more is no project of guests; the others are checked when they are opened. */
    private static final int MAX_FILES = 100_000;

    private static final Set<String> SKIPPED = Set.of("node_modules", "target");

    private final Set<Path> folders = new LinkedHashSet<>();
    private final Set<Path> files = new TreeSet<>();

    /** Adds a folder by its URI; the texts in it. */
    public List<Path> add(String uri) {
        Path folder = DocumentPath.file(uri);
        if (folder == null || !folders.add(folder)) {
            return List.of();
        }
        Set<Path> found = guests(folder);
        files.addAll(found);
        return new ArrayList<>(found);
    }

    /** The texts of the language in the folders. */
    public Collection<Path> files() {
        return files;
    }

    /** Notes that there is such a file now, or no more. */
    public void changed(Path file, boolean isThere) {
        if (!isThere) {
            files.remove(file);
        } else if (contains(file)) {
            files.add(file);
        }
    }

    /** Takes a folder away by its URI; the folder, or {@code null}. */
    public Path remove(String uri) {
        Path folder = DocumentPath.file(uri);
        if (folder == null || !folders.remove(folder)) {
            return null;
        }
        files.removeIf(file -> !contains(file));
        return folder;
    }

    /** Whether a file is a text of the language in one of the folders. */
    public boolean contains(Path file) {
        return DocumentPath.isGuest(file) && folders.stream().anyMatch(file::startsWith);
    }

    private static Set<Path> guests(Path folder) {
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    String name = directory.equals(folder)
                            ? ""
                            : directory.getFileName().toString();
                    return name.startsWith(".") || SKIPPED.contains(name)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (DocumentPath.isGuest(file)) {
                        found.add(file);
                    }
                    return found.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // what could be seen counts
        }
        return found;
    }
}
