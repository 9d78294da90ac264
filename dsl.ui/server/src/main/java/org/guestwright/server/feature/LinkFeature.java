// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.guestwright.services.fold.Links;
import org.guestwright.services.project.Snapshot;

/** The files that a text names, in the words of the protocol. */
public final class LinkFeature {
    private final OpenProject project;

    /** Links in the texts of a project. */
    public LinkFeature(OpenProject project) {
        this.project = project;
    }

    /** The links of a text. */
    public List<DocumentLink> of(Snapshot snapshot) {
        return Links.of(project.project(), snapshot).stream()
                .map(link -> new DocumentLink(
                        project.location(snapshot.path(), link.range()).getRange(), project.uri(link.file())))
                .toList();
    }
}
