// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** The files that a file names. */
public final class Links {
    private Links() {}

    /**
     * A name of a file.
     *
     * @param range the name, without its quotes
     * @param file the file
     */
    public record Link(Range range, Path file) {}

    /** The imports of a file whose files there are. */
    public static List<Link> of(Project project, Snapshot snapshot) {
        List<Link> all = new ArrayList<>();
        for (Declarations.Imported imported : snapshot.declarations().imports()) {
            Snapshot target = project.imported(snapshot, imported.file());
            if (target != null) {
                Range word = imported.word();
                all.add(new Link(new Range(word.start() + 1, word.end() - 1), target.path()));
            }
        }
        return all;
    }
}
