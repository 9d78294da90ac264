// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/** The files on the disk, in UTF-8. */
final class DiskFiles implements Files {
    /** What marks the folder of a project: our own, or that of a version control. */
    private static final List<String> MARKS = List.of(".guestwright", ".git", ".hg", ".svn");

    @Override
    public String read(Path path) throws IOException {
        return java.nio.file.Files.readString(path, StandardCharsets.UTF_8);
    }

    @Override
    public Path project(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (Path above = folder; above != null; above = above.getParent()) {
            Path candidate = above;
            if (MARKS.stream().anyMatch(mark -> java.nio.file.Files.isDirectory(candidate.resolve(mark)))) {
                return above;
            }
        }
        return folder;
    }

    @Override
    public String readInside(Path project, Path path) throws IOException {
        Path real = path.toRealPath();
        if (!real.startsWith(project.toRealPath())) {
            throw new AccessDeniedException(path.toString());
        }
        if (java.nio.file.Files.size(real) > LARGEST || !java.nio.file.Files.isRegularFile(real)) {
            throw new IOException("not a file of at most " + LARGEST + " bytes");
        }
        return read(real);
    }
}
