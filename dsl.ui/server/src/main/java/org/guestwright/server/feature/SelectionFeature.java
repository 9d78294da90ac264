// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.fold.Selection;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** What is selected around positions, in the words of the protocol. */
public final class SelectionFeature {
    private final OpenProject project;

    /** Selections in the texts of a project. */
    public SelectionFeature(OpenProject project) {
        this.project = project;
    }

    /** The stretches around each of some positions, the smallest first. */
    public List<SelectionRange> at(Snapshot snapshot, List<Position> positions) {
        LineIndex lines = project.lines(snapshot.path());
        List<SelectionRange> all = new ArrayList<>();
        for (Position position : positions) {
            List<Range> ranges = Selection.at(snapshot, lines.offset(position));
            SelectionRange outer = null;
            for (int i = ranges.size() - 1; i >= 0; i--) {
                outer = new SelectionRange(
                        lines.range(ranges.get(i).start(), ranges.get(i).end()), outer);
            }
            all.add(outer);
        }
        return all;
    }
}
