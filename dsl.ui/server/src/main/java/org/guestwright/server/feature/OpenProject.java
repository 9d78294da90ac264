// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.server.document.Documents;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** The open texts and the files beside them, as the services for editors see them. */
public final class OpenProject {
    private final Documents documents;
    private final Project project;
    /** What the project has been told of each open text. */
    private final Map<String, Document> told = new HashMap<>();
    /** Where the lines of files begin that are not open. */
    private final Map<Snapshot, LineIndex> lines = new WeakHashMap<>();

    private final Supplier<Collection<Path>> files;

    /** A project of texts of which some are open, and of the files that there are in the open folders. */
    public OpenProject(Documents documents, Supplier<Collection<Path>> files) {
        this.documents = documents;
        this.files = files;
        project = new Project(NameTable.standard(), documents::read);
    }

    /** The project, with all open texts as they are now. */
    public Project project() {
        for (Document document : documents.all()) {
            if (document.kind() == Document.Kind.GUEST && told.put(document.uri(), document) != document) {
                project.put(new Snapshot(document.path(), document.syntax()));
            }
        }
        return project;
    }

    /** The project, with all files of the open folders. */
    public Project readAll() {
        files.get().forEach(project()::file);
        return project;
    }

    /** An open text; {@code null} for what is not open, or no text of the language. */
    public Snapshot snapshot(Document document) {
        return document == null || document.kind() != Document.Kind.GUEST
                ? null
                : project().file(document.path());
    }

    /** A file on the disk has changed, or is not open any more. */
    public void forget(Path file) {
        if (documents.get(file) == null) {
            project.forget(file);
        }
        told.values().removeIf(document -> documents.get(document.uri()) == null);
    }

    /** The editor's name for a file. */
    public String uri(Path file) {
        Document open = documents.get(file);
        return open != null ? open.uri() : DocumentPath.uri(file);
    }

    /** Where the lines of a file begin; those of an empty one where it cannot be read. */
    public LineIndex lines(Path file) {
        Document open = documents.get(file);
        if (open != null) {
            return open.lines();
        }
        Snapshot snapshot = project.file(file);
        return snapshot == null
                ? new LineIndex("")
                : lines.computeIfAbsent(snapshot, known -> new LineIndex(known.text()));
    }

    /** A stretch of a file, in the words of the protocol. */
    Location location(Path file, Range range) {
        return new Location(uri(file), lines(file).range(range.start(), range.end()));
    }

    /** Changes of several files, in the words of the protocol. */
    WorkspaceEdit edit(Map<Path, List<org.guestwright.services.text.TextEdit>> changes) {
        Map<String, List<TextEdit>> all = new HashMap<>();
        changes.forEach((file, edits) -> all.put(uri(file), edits(file, edits)));
        return new WorkspaceEdit(all);
    }

    /** Changes of one file, in the words of the protocol. */
    List<TextEdit> edits(Path file, List<org.guestwright.services.text.TextEdit> edits) {
        return edits.stream()
                .map(edit -> new TextEdit(location(file, edit.range()).getRange(), edit.text()))
                .toList();
    }
}
