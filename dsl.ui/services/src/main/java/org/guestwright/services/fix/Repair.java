// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.TextEdit;

/**
 * Repairs a file without asking: one preferred fix after the other, as long as each leaves less wrong than there was.
 *
 * @param text the text in the end
 * @param done what was done, in order: the problem, and the title of its fix
 */
public record Repair(String text, List<Done> done) {
    private static final int MOST = 1_000;

    /**
     * A problem that is no more.
     *
     * @param problem what was wrong, where it was then
     * @param fix what was done
     */
    public record Done(Diagnostic problem, Fix fix) {}

    /** Repairs a file as it is in a project, which is not changed. */
    public static Repair of(Project project, Path path) {
        Snapshot snapshot = project.file(path);
        String before = snapshot.text();
        List<Done> done = new ArrayList<>();
        try {
            Done next = next(project, snapshot);
            while (next != null && done.size() < MOST) {
                done.add(next);
                snapshot = project.put(snapshot.path(), applied(snapshot, next.fix));
                next = next(project, snapshot);
            }
            return new Repair(snapshot.text(), List.copyOf(done));
        } finally {
            project.put(snapshot.path(), before);
        }
    }

    private static String applied(Snapshot snapshot, Fix fix) {
        return TextEdit.apply(snapshot.text(), fix.edits().get(snapshot.path()));
    }

    private static Done next(Project project, Snapshot snapshot) {
        QuickFixes fixes = new QuickFixes(project);
        CompiledFile file = project.compile(snapshot);
        for (Diagnostic diagnostic : file.diagnostics()) {
            for (Fix fix : fixes.of(diagnostic)) {
                boolean here = fix.edits().keySet().stream().allMatch(snapshot.path()::equals);
                if (fix.preferred() && here) {
                    int left = project.compile(snapshot.path(), applied(snapshot, fix))
                            .diagnostics()
                            .size();
                    if (left < file.diagnostics().size()) {
                        return new Done(diagnostic, fix);
                    }
                }
            }
        }
        return null;
    }
}
