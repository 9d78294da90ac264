// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Where texts come from: the disk, an editor, a test. */
@FunctionalInterface
public interface Files {
    /** How many bytes a file can have that an expression reads. */
    long LARGEST = 1 << 20;

    /**
     * The text of a file.
     *
     * @param path the path as it was named, or as an import leads to it from there
     * @throws IOException when there is no such file
     */
    String read(Path path) throws IOException;

    /** The folder of the project that a file belongs to; what expressions read stays in there. */
    default Path project(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    /**
     * The text of a file that is in a folder, wherever links lead.
     *
     * @throws AccessDeniedException when it is not in the folder
     * @throws IOException when there is no such file, or it is too large
     */
    default String readInside(Path project, Path path) throws IOException {
        if (!path.toAbsolutePath().normalize().startsWith(project)) {
            throw new AccessDeniedException(path.toString());
        }
        return read(path);
    }

    /** The files on the disk, in UTF-8. */
    static Files onDisk() {
        return new DiskFiles();
    }
}
