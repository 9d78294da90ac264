// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Range;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.fold.Folding;
import org.guestwright.services.project.Snapshot;

/** What can be folded away, in the words of the protocol. */
public final class FoldingFeature {
    private final OpenProject project;

    /** Folds in the texts of a project. */
    public FoldingFeature(OpenProject project) {
        this.project = project;
    }

    /** The folds of a text. */
    public List<FoldingRange> of(Snapshot snapshot) {
        LineIndex lines = project.lines(snapshot.path());
        return Folding.of(snapshot).stream().map(fold -> range(fold, lines)).toList();
    }

    /** The last line of a block stays, for its brace is on it. */
    private static FoldingRange range(Folding.Fold fold, LineIndex lines) {
        Range range = lines.range(fold.range().start(), fold.range().end());
        int first = range.getStart().getLine();
        int last = range.getEnd().getLine();
        FoldingRange folded =
                new FoldingRange(first, fold.kind() == Folding.Kind.BLOCK ? Math.max(first, last - 1) : last);
        switch (fold.kind()) {
            case COMMENT -> folded.setKind(FoldingRangeKind.Comment);
            case IMPORTS -> folded.setKind(FoldingRangeKind.Imports);
            default -> {
                // The protocol has no word for it.
            }
        }
        return folded;
    }
}
