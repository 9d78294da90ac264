// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.typing.Typing;

/** Puts lines where they belong while they are typed, in the words of the protocol. */
public final class TypingFeature {
    /** What a person types after which a line may have to move: the first of them, and the others. */
    public static final List<String> TRIGGERS = List.of("\n", "}", "]");

    private final OpenProject project;

    /** Typing in the texts of a project. */
    public TypingFeature(OpenProject project) {
        this.project = project;
    }

    /** What is to be changed after something was typed in front of an offset. */
    public List<TextEdit> at(Snapshot snapshot, int offset) {
        return project.edits(snapshot.path(), Typing.at(snapshot, offset));
    }
}
