// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.guestwright.server.check.Checks;
import org.guestwright.server.check.ProtocolDiagnostics;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.server.document.Documents;
import org.guestwright.server.feature.CodeActionFeature;
import org.guestwright.server.feature.CompletionFeature;
import org.guestwright.server.feature.Features;
import org.guestwright.server.feature.HoverFeature;
import org.guestwright.server.feature.OpenProject;
import org.guestwright.server.preview.Previews;
import org.guestwright.server.workspace.Scan;
import org.guestwright.server.workspace.Workspace;

/** What the server knows of its client: open texts, folders, settings. Only the worker's thread comes here. */
final class Session {
    private final Documents documents = new Documents();
    private final Workspace workspace = new Workspace();
    private final ProtocolDiagnostics protocol = new ProtocolDiagnostics(documents);
    private final Checks checks;
    private final Scan scan;
    private final Previews previews;
    private final OpenProject project = new OpenProject(documents, workspace::files);
    private final CompletionFeature completion = new CompletionFeature(project);
    private final HoverFeature hover = new HoverFeature(project);
    private final CodeActionFeature codeActions = new CodeActionFeature(project, protocol);
    private final Features features = Features.of(project);
    private boolean canShowProgress;

    Session(LanguageClient client) {
        checks = new Checks(documents, protocol, client::publishDiagnostics);
        scan = new Scan(client, checks);
        checks.onChecked(scan::checked);
        previews = new Previews(documents, checks.qemu());
    }

    Documents documents() {
        return documents;
    }

    Checks checks() {
        return checks;
    }

    CompletionFeature completion() {
        return completion;
    }

    HoverFeature hover() {
        return hover;
    }

    CodeActionFeature codeActions() {
        return codeActions;
    }

    Features features() {
        return features;
    }

    OpenProject project() {
        return project;
    }

    Previews previews() {
        return previews;
    }

    Scan scan() {
        return scan;
    }

    void start(ClientOptions options) {
        protocol.setLink(options.problemLink());
        completion.setSuggestCommand(options.suggestCommand());
        features.lenses().setCommands(options.lensCommands());
        canShowProgress = options.showsProgress();
    }

    void open(String uri, String language, int version, String text) {
        Document document = Document.open(uri, language, version, text);
        documents.put(document);
        checks.changed(document.path());
    }

    void edit(String uri, int version, List<TextDocumentContentChangeEvent> edits) {
        Document document = documents.get(uri);
        if (document != null) {
            documents.put(document.edit(version, edits));
            checks.changed(document.path());
        }
    }

    /** The disk has the word again. */
    void close(String uri) {
        Document closed = documents.close(uri);
        if (closed != null) {
            if (!workspace.contains(closed.path())) {
                checks.close(closed);
            }
            project.forget(closed.path());
            features.tokens().forget(uri);
            checks.changed(closed.path());
        }
    }

    void change(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        // What stood in a folder that is gone is told of as long as it is open.
        removed.forEach(folder -> workspace.remove(folder.getUri()));
        added.forEach(folder -> scan.add(workspace.add(folder.getUri()), canShowProgress));
    }

    void filesChanged(List<FileEvent> events) {
        for (FileEvent event : events) {
            Path file = DocumentPath.file(event.getUri());
            if (file != null) {
                workspace.changed(file, event.getType() != FileChangeType.Deleted);
                project.forget(file);
            }
            boolean isOurs = file != null && (workspace.contains(file) || documents.get(file) != null);
            if (isOurs || file != null && event.getType() == FileChangeType.Deleted) {
                checks.changed(file);
            } else if (file != null) {
                checks.dependentsChanged(file);
            }
        }
    }
}
