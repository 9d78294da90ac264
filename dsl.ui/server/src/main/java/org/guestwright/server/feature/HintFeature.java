// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.hint.Hints;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** What is shown between the words, in the words of the protocol. */
public final class HintFeature {
    private final OpenProject project;

    /** Hints in the texts of a project. */
    public HintFeature(OpenProject project) {
        this.project = project;
    }

    /** The hints in a stretch of a text. */
    public List<InlayHint> in(Snapshot snapshot, Range range) {
        LineIndex lines = project.lines(snapshot.path());
        return Hints.in(project.project(), snapshot, range).stream()
                .map(hint -> hint(hint, lines))
                .toList();
    }

    private static InlayHint hint(Hints.Hint found, LineIndex lines) {
        InlayHint hint = new InlayHint(lines.position(found.offset()), Either.forLeft(found.text()));
        if (found.kind() == Hints.Kind.PARAMETER) {
            hint.setKind(InlayHintKind.Parameter);
        } else {
            hint.setPaddingLeft(true);
        }
        return hint;
    }
}
