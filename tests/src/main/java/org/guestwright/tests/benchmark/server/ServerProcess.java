// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark.server;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A language server as a process of its own, talked to over its standard streams as an editor does. */
final class ServerProcess implements AutoCloseable {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();
    /** What takes longer does not come any more. */
    private static final long TIMEOUT = TimeUnit.SECONDS.toNanos(120);

    private final Process process;
    private final OutputStream out;
    private final JsonElement settings;
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private boolean progressEnded;
    private int requests;

    /**
     * Starts a server.
     *
     * @param settings what it is told when it asks for its settings
     */
    ServerProcess(List<String> command, File log, JsonElement settings) throws IOException {
        process = new ProcessBuilder(command).redirectError(log).start();
        out = new BufferedOutputStream(process.getOutputStream());
        this.settings = settings;
        Thread reading = new Thread(this::read, "reading");
        reading.setDaemon(true);
        reading.start();
    }

    /** Asks, and waits for the answer. */
    JsonElement ask(String method, Object parameters) throws IOException {
        int id = ++requests;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
        await(() -> answers.containsKey(id), method);
        synchronized (answers) {
            JsonObject answer = answers.remove(id);
            if (answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer.get("error"));
            }
            return answer.get("result");
        }
    }

    /** Tells something. */
    void tell(String method, Object parameters) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
    }

    /** Waits until such problems were told of a text. */
    String awaitProblems(String uri, Predicate<String> wanted) {
        await(() -> problems.containsKey(uri) && wanted.test(problems.get(uri)), "problems of " + uri);
        synchronized (answers) {
            return problems.get(uri);
        }
    }

    /** Waits for the end of the work that the server has shown. */
    void awaitEndOfProgress() {
        await(() -> progressEnded, "the end of the progress");
    }

    /** The memory in use, in MiB. */
    long memory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition, String what) {
        long end = System.nanoTime() + TIMEOUT;
        synchronized (answers) {
            while (!condition.holds()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || !process.isAlive()) {
                    throw new IllegalStateException("waited in vain for " + what);
                }
                try {
                    answers.wait(Math.min(left, 1_000));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void send(Object message) throws IOException {
        byte[] body = JSON.toJson(message).getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        }
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            for (int length = header(in); length >= 0; length = header(in)) {
                take(JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                        .getAsJsonObject());
            }
        } catch (IOException e) {
            // The server has ended.
        }
    }

    private static int header(InputStream in) throws IOException {
        int length = -1;
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
                continue;
            }
            String header = line.toString().strip();
            line.setLength(0);
            if (header.isEmpty() && length >= 0) {
                return length;
            }
            if (header.startsWith("Content-Length:")) {
                length = Integer.parseInt(
                        header.substring("Content-Length:".length()).strip());
            }
        }
        return -1;
    }

    private void take(JsonObject message) throws IOException {
        String method = message.has("method") ? message.get("method").getAsString() : "";
        if (!method.isEmpty() && message.has("id")) {
            Object result = method.equals("workspace/configuration") ? List.of(settings) : JsonNull.INSTANCE;
            send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", result));
        }
        synchronized (answers) {
            if (method.isEmpty()) {
                answers.put(message.get("id").getAsInt(), message);
            } else if (method.equals("textDocument/publishDiagnostics")) {
                JsonObject told = message.getAsJsonObject("params");
                problems.put(
                        told.get("uri").getAsString(), told.get("diagnostics").toString());
            } else if (method.equals("$/progress")) {
                JsonObject value = message.getAsJsonObject("params").getAsJsonObject("value");
                progressEnded |= value.get("kind").getAsString().equals("end");
            }
            answers.notifyAll();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            ask("shutdown", Map.of());
            tell("exit", Map.of());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException | IllegalStateException e) {
            // It is ended either way.
        }
        process.destroyForcibly();
    }
}
