// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.guestwright.server.preview.Drawing;
import org.guestwright.server.preview.Preview;
import org.guestwright.server.preview.PreviewParams;
import org.guestwright.server.work.Worker;

/**
 * The language server. It only hands on: messages come on the thread that reads them, and become work for the one
 * {@link Worker}.
 */
public final class GuestLanguageServer implements LanguageServer, GuestwrightRequests {
    private final LanguageClient client;
    private final IntConsumer exit;
    private final Session session;
    private final Worker worker;
    private ClientLog log;
    private ClientOptions options;
    private List<WorkspaceFolder> folders = List.of();
    private boolean isShutDown;

    /** A server for one client, which ends by handing on its exit code. */
    public GuestLanguageServer(LanguageClient client, IntConsumer exit) {
        this.client = client;
        this.exit = exit;
        session = new Session(client);
        worker = new Worker(session.checks());
        session.checks().stopWhen(worker::isAwaited);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        options = ClientOptions.of(params);
        folders = params.getWorkspaceFolders() == null ? List.of() : params.getWorkspaceFolders();
        if (params.getProcessId() != null) {
            ProcessHandle.of(params.getProcessId())
                    .ifPresent(parent -> parent.onExit().thenRun(() -> exit.accept(1)));
        }
        return worker.ask(() -> {
            session.start(options);
            session.checks().setSettings(options.settings());
            return new InitializeResult(Capabilities.all(), new ServerInfo("Guestwright", version()));
        });
    }

    private static String version() {
        return GuestLanguageServer.class.getPackage().getImplementationVersion();
    }

    @Override
    public void initialized(InitializedParams params) {
        log = new ClientLog(client);
        if (options.watchesFiles()) {
            client.registerCapability(new RegistrationParams(List.of(new Registration(
                    "guestwright/files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(
                            List.of(new FileSystemWatcher(Either.forLeft("**/*.guest"))))))));
        }
        worker.tell(() -> session.change(folders, List.of()));
    }

    @Override
    public CompletableFuture<Preview> preview(PreviewParams params) {
        return worker.ask(() -> session.previews().preview(params));
    }

    @Override
    public CompletableFuture<Drawing> draw(PreviewParams params) {
        return worker.ask(() -> session.previews().draw(params));
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        worker.tell(() -> session.scan().cancel(params.getToken()));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        if (log != null) {
            log.close();
        }
        return worker.ask(() -> null);
    }

    /** Answers what was asked, and then no more. */
    public void finish() {
        worker.ask(() -> null).join();
        worker.close();
    }

    @Override
    public void exit() {
        worker.close();
        exit.accept(isShutDown ? 0 : 1);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return new DocumentMessages(worker, session);
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceMessages(worker, session, client, () -> options);
    }
}
