// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.guestwright.services.lens.Lenses;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Snapshot;

/** Remarks above guests and templates, in the words of the protocol. */
public final class LensFeature {
    private final OpenProject project;
    private Commands commands = Commands.NONE;

    /** Remarks in the texts of a project. */
    public LensFeature(OpenProject project) {
        this.project = project;
    }

    /**
     * The editor's commands that a lens can call; empty for none.
     *
     * @param references shows places: it is given a URI, a position in it, and the places
     * @param preview shows what a guest becomes: it is given a URI and a position in it
     * @param generate makes the output of a file: it is given a URI
     */
    public record Commands(String references, String preview, String generate) {
        /** An editor without any. */
        public static final Commands NONE = new Commands("", "", "");
    }

    /** Sets the commands that the editor has. */
    public void setCommands(Commands known) {
        commands = known;
    }

    /** The lenses of a text. */
    public List<CodeLens> of(Snapshot snapshot) {
        String uri = project.uri(snapshot.path());
        List<CodeLens> all = new ArrayList<>();
        for (Lenses.Lens lens : Lenses.of(project.readAll(), snapshot)) {
            Range range = project.location(snapshot.path(), lens.range()).getRange();
            if (lens.declaration().kind() == Declaration.Kind.GUEST) {
                add(all, range, "preview", commands.preview, List.of(uri, range.getStart()));
                add(all, range, "generate", commands.generate, List.of(uri));
            } else {
                List<Location> users = lens.users().stream()
                        .map(user -> project.location(user.file(), user.word()))
                        .toList();
                String command = users.isEmpty() ? "" : commands.references;
                List<Object> arguments = command.isEmpty() ? List.of() : List.of(uri, range.getStart(), users);
                all.add(new CodeLens(range, new Command(lens.title(), command, arguments), null));
            }
        }
        return all;
    }

    private static void add(List<CodeLens> all, Range range, String title, String command, List<Object> arguments) {
        if (!command.isEmpty()) {
            all.add(new CodeLens(range, new Command(title, command, arguments), null));
        }
    }
}
