// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.guestwright.dsl.expression.Surroundings;

/** The environment of this program, and the files of the project that a file belongs to. */
final class ProjectSurroundings implements Surroundings {
    private final Files files;
    private final Path project;
    private final Path file;

    ProjectSurroundings(Files files, Path project, Path file) {
        this.files = files;
        this.project = project;
        this.file = file;
    }

    @Override
    public String variable(String name) {
        return System.getenv(name);
    }

    @Override
    public Reading read(String path) {
        try {
            return new Reading(
                    files.readInside(project, file.resolveSibling(path).normalize()), null);
        } catch (AccessDeniedException e) {
            return new Reading(null, "'" + path + "' is not in the project");
        } catch (CharacterCodingException e) {
            return new Reading(null, "'" + path + "' is no text in UTF-8");
        } catch (IOException | InvalidPathException e) {
            return new Reading(null, "there is no file '" + path + "' of at most " + Files.LARGEST + " bytes");
        }
    }
}
