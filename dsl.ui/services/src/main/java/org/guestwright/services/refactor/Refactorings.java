// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/**
 * Changes the form of a file and not what it means: the guests before and after are compared, and what would change one is not
 * offered.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class Refactorings {
    private final Project project;

    /** Changes of the files of a project. */
    public Refactorings(Project project) {
        this.project = project;
    }

    /** What can be done with a selection, or where the cursor is. */
    public List<Fix> at(Snapshot snapshot, Range selection) {
        List<Change> all = new ArrayList<>();
        Stream.of(
                        ExtractLet.at(project, snapshot, selection),
                        InlineTemplate.at(project, snapshot, selection),
                        ExtractTemplate.at(snapshot, selection))
                .filter(Objects::nonNull)
                .forEach(all::add);
        List<Fix> fixes = new ArrayList<>(ConvertUnit.at(project, snapshot, selection));
        for (Change change : all) {
            if (SameMeaning.holds(project, snapshot, TextEdit.apply(snapshot.text(), change.edits))) {
                fixes.add(new Fix(change.title, change.kind, Map.of(snapshot.path(), change.edits), false));
            }
        }
        return fixes;
    }

    /**
     * A change before anybody knows whether it is right.
     *
     * @param title what it does
     * @param kind what it is for
     * @param edits the changes of the file
     */
    record Change(String title, Fix.Kind kind, List<TextEdit> edits) {}

    /** Where a statement can be put in front of a declaration: above its documentation. */
    static int above(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int before = text.lastIndexOf('\n', line - 2) + 1;
        while (line > 0 && text.substring(before, line).strip().startsWith("///")) {
            line = before;
            before = text.lastIndexOf('\n', line - 2) + 1;
        }
        return line;
    }

    /** A name that nothing in a file has yet. */
    static String free(Snapshot snapshot, String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(snapshot, name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static boolean isTaken(Snapshot snapshot, String name) {
        return snapshot.declarations().all().stream()
                .anyMatch(declaration -> declaration.name().equals(name));
    }
}
