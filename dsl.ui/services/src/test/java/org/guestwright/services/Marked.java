// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services;

import java.nio.file.Path;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/**
 * A text with a position in it, which is written as <code>‸</code>.
 *
 * @param project the file and those beside it
 * @param snapshot the file
 * @param offset the position
 */
public record Marked(Project project, Snapshot snapshot, int offset) {
    /** The folder that the files are in. */
    public static final Path FOLDER = Path.of("/guests");

    private static final String MARK = "‸";

    /** A file by itself. */
    public static Marked in(String text) {
        return in(new Project(), text);
    }

    /** A file of a project. */
    public static Marked in(Project project, String text) {
        int offset = text.indexOf(MARK);
        Snapshot snapshot = project.put(FOLDER.resolve("main.guest"), text.replace(MARK, ""));
        return new Marked(project, snapshot, offset);
    }
}
