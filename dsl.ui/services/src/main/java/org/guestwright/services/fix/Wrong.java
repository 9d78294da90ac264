// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Something wrong in a file, where it stands, and the fixes that have been found for it. */
final class Wrong {
    private final Project project;
    private final Snapshot snapshot;
    private final Diagnostic diagnostic;
    private final Range range;
    private final Place place;
    private final List<Fix> fixes = new ArrayList<>();

    Wrong(Project project, Snapshot snapshot, Diagnostic diagnostic) {
        this.project = project;
        this.snapshot = snapshot;
        this.diagnostic = diagnostic;
        int length = snapshot.text().length();
        int start = Math.min(diagnostic.location().offset(), length);
        this.range = new Range(start, Math.min(start + diagnostic.location().length(), length));
        boolean quoted = start < length && snapshot.text().charAt(start) == '"';
        this.place = snapshot.place(quoted ? Math.min(start + 1, length) : range.end());
    }

    Project project() {
        return project;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Where it is wrong. */
    Range range() {
        return range;
    }

    /** What stands there. */
    String text() {
        return range.of(snapshot.text());
    }

    Place place() {
        return place;
    }

    /** What the block around it is; {@code null} where that is unknown. */
    Shape shape() {
        return Shapes.at(project.names(), place);
    }

    /** The statement that it is in; {@code null} where there is none. */
    Tree tree() {
        return Tree.at(snapshot, range.start());
    }

    List<Fix> fixes() {
        return fixes;
    }

    /** Adds a fix; one that changes nothing is none. */
    void fix(String title, boolean preferred, TextEdit... edits) {
        if (TextEdit.apply(snapshot.text(), List.of(edits)).equals(snapshot.text())) {
            return;
        }
        fixes.add(new Fix(title, Fix.Kind.QUICK_FIX, Map.of(snapshot.path(), List.of(edits)), preferred));
    }
}
