// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.guestwright.server.protocol.Connection;

/** An editor at the other end of two pipes, which shows what it is told as text. */
public final class Editor implements LanguageClient, AutoCloseable {
    private static final int TIMEOUT_SECONDS = 20;

    /** The server as a client sees it. */
    private interface GuestwrightServer extends LanguageServer, GuestwrightRequests {}

    private final InitializeParams parameters = new InitializeParams();
    private final JsonObject options = new JsonObject();
    private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<WorkDoneProgressNotification> progress = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private LanguageServer server;
    private ServerCapabilities capabilities;
    private RemoteEndpoint endpoint;
    private int exitCode = -1;

    public Editor() {
        parameters.setCapabilities(new ClientCapabilities());
        parameters.getCapabilities().setWindow(new WindowClientCapabilities());
        parameters.getCapabilities().getWindow().setWorkDoneProgress(true);
        parameters.setInitializationOptions(options);
    }

    /** An editor without a folder. */
    public static Editor started() {
        return new Editor().start();
    }

    /** Opens a folder at the start. */
    public Editor folder(Path folder) {
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(
                folder.toUri().toString(), folder.getFileName().toString())));
        return this;
    }

    /** Sets an option of the start. */
    public Editor option(String name, String value) {
        options.addProperty(name, value);
        return this;
    }

    public Editor setting(String group, String name, boolean value) {
        JsonObject inner = new JsonObject();
        inner.addProperty(name, value);
        JsonObject settings = new JsonObject();
        settings.add(group, inner);
        options.add("settings", settings);
        return this;
    }

    public Editor start() {
        try {
            Pipe toServer = Pipe.open();
            Pipe toClient = Pipe.open();
            Connection connection = new Connection(
                    Channels.newInputStream(toServer.source()),
                    Channels.newOutputStream(toClient.sink()),
                    code -> exitCode = code);
            Thread reading = new Thread(connection::listen, "server");
            reading.setDaemon(true);
            reading.start();
            Launcher<GuestwrightServer> launcher = new Launcher.Builder<GuestwrightServer>()
                    .setLocalService(this)
                    .setRemoteInterface(GuestwrightServer.class)
                    .setClassLoader(Editor.class.getClassLoader())
                    .setInput(Channels.newInputStream(toClient.source()))
                    .setOutput(Channels.newOutputStream(toServer.sink()))
                    .create();
            launcher.startListening();
            server = launcher.getRemoteProxy();
            endpoint = launcher.getRemoteEndpoint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        capabilities = await(server.initialize(parameters)).getCapabilities();
        server.initialized(new InitializedParams());
        return this;
    }

    public LanguageServer server() {
        return server;
    }

    /** What the server said that it can do. */
    public ServerCapabilities capabilities() {
        return capabilities;
    }

    /** The answer to a request. */
    public static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    public static String uri(String name) {
        return name.contains(":") ? name : "file:///guests/" + name;
    }

    /** The name by which a test calls a file. */
    public static String name(String uri) {
        return uri.startsWith(uri("")) ? uri.substring(uri("").length()) : uri.substring(uri.lastIndexOf('/') + 1);
    }

    public Editor open(String name, String text) {
        return open(name, name.endsWith(".xml") ? "xml" : "guest", text);
    }

    public Editor open(String name, String language, String text) {
        versions.put(uri(name), 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), language, 1, text)));
        return this;
    }

    /** Replaces all text. */
    public Editor type(String name, String text) {
        return change(name, new TextDocumentContentChangeEvent(text));
    }

    /** Replaces a part of the text. */
    public Editor type(String name, int line, int column, int endLine, int endColumn, String text) {
        return change(
                name,
                new TextDocumentContentChangeEvent(
                        new Range(new Position(line, column), new Position(endLine, endColumn)), text));
    }

    public Editor change(String name, TextDocumentContentChangeEvent... changes) {
        int version = versions.merge(uri(name), 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(name), version), List.of(changes)));
        return this;
    }

    public Editor close(String name) {
        versions.remove(uri(name));
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(name))));
        return this;
    }

    /** What is said of the newest text of a file, a line each, with lines and columns from 0. */
    public String problems(String name) {
        Integer version = versions.get(uri(name));
        PublishDiagnosticsParams all = next(name, params -> version == null || version.equals(params.getVersion()));
        return all.getDiagnostics().stream().map(Editor::show).collect(Collectors.joining());
    }

    /** What is said of a file as soon as that contains a text. */
    public String problemsWith(String name, String part) {
        return next(name, params -> params.getDiagnostics().toString().contains(part)).getDiagnostics().stream()
                .map(Editor::show)
                .collect(Collectors.joining());
    }

    /** Waits until nothing is said of a file any more. */
    public void noProblems(String name) {
        next(name, params -> params.getDiagnostics().isEmpty());
    }

    private PublishDiagnosticsParams next(String name, Predicate<PublishDiagnosticsParams> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        synchronized (told) {
            while (!told.containsKey(uri(name)) || !wanted.test(told.get(uri(name)))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("never told of " + name + "; the last was " + told.get(uri(name))
                            + "; at work are " + atWork());
                }
                try {
                    told.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return told.get(uri(name));
        }
    }

    /** What the servers of this process do at the moment. */
    private static String atWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("guestwright"))
                .map(thread -> Stream.of(thread.getValue())
                        .map(frame -> "\n    at " + frame)
                        .limit(40)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    public static String show(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(show(diagnostic.getRange())).append(' ');
        out.append(diagnostic.getSeverity().toString().toLowerCase(java.util.Locale.ROOT))
                .append(' ')
                .append(diagnostic.getCode().getLeft())
                .append(": ")
                .append(diagnostic.getMessage().getLeft())
                .append('\n');
        if (diagnostic.getCodeDescription() != null) {
            out.append("  see ")
                    .append(diagnostic.getCodeDescription().getHref())
                    .append('\n');
        }
        if (diagnostic.getRelatedInformation() != null) {
            for (DiagnosticRelatedInformation related : diagnostic.getRelatedInformation()) {
                String uri = related.getLocation().getUri();
                out.append("  ")
                        .append(uri.substring(uri.lastIndexOf('/') + 1))
                        .append(' ')
                        .append(show(related.getLocation().getRange()))
                        .append(' ')
                        .append(related.getMessage())
                        .append('\n');
            }
        }
        return out.toString();
    }

    public static String show(Range range) {
        return range.getStart().getLine() + ":" + range.getStart().getCharacter() + "-"
                + range.getEnd().getLine() + ":" + range.getEnd().getCharacter();
    }

    /** Asks for something that only this server knows. */
    @SuppressWarnings("unchecked")
    public <T> CompletableFuture<T> request(String method, Object parameter) {
        return (CompletableFuture<T>) endpoint.request(method, parameter);
    }

    /** The files of which something was told. */
    public Set<String> toldOf() {
        synchronized (told) {
            return Set.copyOf(told.keySet());
        }
    }

    /** What was shown of the progress of the server's work, up to the first of a kind. */
    public List<String> progressUntil(Class<? extends WorkDoneProgressNotification> kind) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        synchronized (progress) {
            while (progress.stream().noneMatch(kind::isInstance)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("never shown, after " + progress);
                }
                try {
                    progress.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return progress.stream().map(Editor::show).toList();
        }
    }

    private static String show(WorkDoneProgressNotification progress) {
        if (progress instanceof WorkDoneProgressBegin begin) {
            return "begin " + begin.getTitle() + ", " + begin.getMessage();
        }
        return progress instanceof WorkDoneProgressReport report
                ? "report " + report.getPercentage() + "%, " + report.getMessage()
                : "end " + ((WorkDoneProgressEnd) progress).getMessage();
    }

    /** What the server wrote to its log. */
    public List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    public int exitCode() {
        return exitCode;
    }

    @Override
    public void close() {
        await(server.shutdown());
        server.exit();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        synchronized (told) {
            told.put(params.getUri(), params);
            told.notifyAll();
        }
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams params) {
        synchronized (progress) {
            progress.add(params.getValue().getLeft());
            progress.notifyAll();
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {
        logMessage(params);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {
        synchronized (log) {
            log.add(params.getMessage());
        }
    }
}
