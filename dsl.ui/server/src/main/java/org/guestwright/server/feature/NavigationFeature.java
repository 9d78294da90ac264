// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.name.References;
import org.guestwright.services.name.Symbol;
import org.guestwright.services.project.Snapshot;

/** Follows names, in the words of the protocol. */
public final class NavigationFeature {
    private final OpenProject project;
    private final References references;

    /** The names in the texts of a project. */
    public NavigationFeature(OpenProject project) {
        this.project = project;
        references = new References(project.project());
    }

    /** Where the name at an offset is declared, or the file that is imported there. */
    public List<Location> definition(Snapshot snapshot, int offset) {
        References.Location found = references.definition(snapshot, offset);
        return found == null ? List.of() : List.of(project.location(found.file(), found.range()));
    }

    /** All places of the project where the symbol at an offset is named. */
    public List<Location> references(Snapshot snapshot, int offset, boolean withDeclaration) {
        project.readAll();
        Symbol symbol = references.symbol(snapshot, offset);
        if (symbol == null) {
            return List.of();
        }
        Map<Path, LineIndex> lines = new HashMap<>();
        return references.of(symbol).stream()
                .filter(place -> withDeclaration || !place.declaration())
                .map(place -> new Location(
                        project.uri(place.file()),
                        lines.computeIfAbsent(place.file(), project::lines)
                                .range(place.range().start(), place.range().end())))
                .toList();
    }

    /** The places of a text where the symbol at an offset is named. */
    public List<DocumentHighlight> highlights(Snapshot snapshot, int offset) {
        LineIndex lines = project.lines(snapshot.path());
        return references.highlights(snapshot, offset).stream()
                .map(mention -> new DocumentHighlight(
                        lines.range(mention.range().start(), mention.range().end()),
                        mention.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }
}
