// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.guestwright.server.document.Document;
import org.guestwright.services.hover.HoverText;
import org.guestwright.services.project.Snapshot;

/** What a word means, in the words of the protocol. */
public final class HoverFeature {
    private final OpenProject project;
    private final org.guestwright.services.hover.Hover hover;

    /** Hovers in the texts of a project. */
    public HoverFeature(OpenProject project) {
        this.project = project;
        hover = new org.guestwright.services.hover.Hover(project.project());
    }

    /** What is to be said of the word at a position, or {@code null}. */
    public Hover at(Document document, Position position) {
        Snapshot snapshot = project.snapshot(document);
        HoverText text =
                snapshot == null ? null : hover.at(snapshot, document.lines().offset(position));
        return text == null
                ? null
                : new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, text.markdown()),
                        document.lines()
                                .range(text.range().start(), text.range().end()));
    }
}
