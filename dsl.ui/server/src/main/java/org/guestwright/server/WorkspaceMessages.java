// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.guestwright.server.work.Worker;

/** Messages about folders, files on the disk and settings. */
final class WorkspaceMessages implements WorkspaceService {
    private static final String SECTION = "guestwright";

    private final Worker worker;
    private final Session session;
    private final LanguageClient client;
    private final Supplier<ClientOptions> options;

    WorkspaceMessages(Worker worker, Session session, LanguageClient client, Supplier<ClientOptions> options) {
        this.worker = worker;
        this.session = session;
        this.client = client;
        this.options = options;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        if (params.getSettings() instanceof JsonObject all && all.has(SECTION)) {
            take(all.get(SECTION));
        } else if (options.get().givesSettings()) {
            ConfigurationItem item = new ConfigurationItem();
            item.setSection(SECTION);
            client.configuration(new ConfigurationParams(List.of(item))).thenAccept(found -> {
                if (!found.isEmpty()) {
                    take(found.get(0));
                }
            });
        }
    }

    private void take(Object settings) {
        worker.tell(() -> session.checks().setSettings(Settings.of(settings)));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        worker.tell(() -> session.filesChanged(params.getChanges()));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        worker.tell(() ->
                session.change(params.getEvent().getAdded(), params.getEvent().getRemoved()));
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return worker.ask(() -> Either.forRight(session.features().symbols().find(params.getQuery())));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        return worker.ask(() -> session.features().rename().move(params.getFiles()));
    }
}
