// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where texts come from: the disk, an editor, a test. */
@FunctionalInterface
public interface Files {

    /**
     * The text of a file.
     *
     * @param path the path as it was named, or as an import leads to it from there
     * @throws IOException when there is no such file
     */
    String read(Path path) throws IOException;

    /** The files on the disk, in UTF-8. */
    static Files onDisk() {
        return path -> java.nio.file.Files.readString(path, StandardCharsets.UTF_8);
    }
}
