// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which everything that came out is put, under the names of the golden files. */
final class Outputs {
    private final Path folder;

    /** Begins with an empty folder. */
    Outputs(Path folder) {
        this.folder = folder;
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : (Iterable<Path>) old.sorted(Comparator.reverseOrder())::iterator) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a file already. */
    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** Writes a file; the path is relative. */
    void write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
