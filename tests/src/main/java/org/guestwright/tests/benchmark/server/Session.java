// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person does with one file: opens it, types in the middle of it, asks for proposals and explanations. */
final class Session implements AutoCloseable {
    private final ServerProcess server;
    private final String uri;
    private final int line;
    private final int column;
    private final String text;
    private final double untilProblems;
    private final String usual;
    private int version = 1;

    /** Starts the server and opens the file. */
    Session(Candidate candidate, Path file, String text, Path log) throws IOException {
        this.text = text;
        uri = file.toUri().toString();
        int at = text.indexOf(candidate.before(), text.length() / 2);
        at = (at < 0 ? text.indexOf(candidate.before()) : at)
                + candidate.before().length();
        line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        column = at - text.lastIndexOf('\n', at) - 1;
        long start = System.nanoTime();
        server = new ServerProcess(candidate.command(), log.toFile(), candidate.settings());
        initialize(server, candidate, null);
        server.tell(
                "textDocument/didOpen",
                Map.of(
                        "textDocument",
                        Map.of("uri", uri, "languageId", candidate.language(), "version", 1, "text", text)));
        usual = server.awaitProblems(uri, found -> true);
        untilProblems = millis(start);
    }

    /** Says hello, with a folder or without one. */
    static void initialize(ServerProcess server, Candidate candidate, Path folder) throws IOException {
        Map<String, Object> hello = new HashMap<>();
        hello.put("processId", ProcessHandle.current().pid());
        hello.put("capabilities", Map.of("window", Map.of("workDoneProgress", true)));
        hello.put("initializationOptions", Map.of("settings", candidate.settings()));
        if (folder != null) {
            hello.put("workspaceFolders", List.of(Map.of("uri", folder.toUri().toString(), "name", "guests")));
        }
        server.ask("initialize", hello);
        server.tell("initialized", Map.of());
    }

    static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** The time from the start of the process to the first diagnostics, in ms. */
    double untilProblems() {
        return untilProblems;
    }

    /** The memory of the process, in MiB. */
    long memory() throws IOException {
        return server.memory();
    }

    /** The times from an edit to its diagnostics, in ms: one makes a mistake, the next takes it back. */
    List<Double> edits(int count) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean wrong = i % 2 == 0;
            Map<String, Object> range = range(line, column, wrong ? column : column + 1);
            long start = System.nanoTime();
            server.tell(
                    "textDocument/didChange",
                    Map.of(
                            "textDocument",
                            Map.of("uri", uri, "version", ++version),
                            "contentChanges",
                            List.of(Map.of("range", range, "text", wrong ? "x" : ""))));
            server.awaitProblems(uri, found -> wrong != found.equals(usual));
            times.add(millis(start));
            Thread.sleep(30);
        }
        return times;
    }

    /** The times that answers to a question about places in the text take, in ms. */
    List<Double> questions(String method, int count) throws IOException {
        List<Double> times = new ArrayList<>();
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        for (int i = 0; i < count; i++) {
            int there = (line + i * 37) % lines;
            long start = System.nanoTime();
            server.ask(
                    method,
                    Map.of(
                            "textDocument", Map.of("uri", uri),
                            "position", Map.of("line", there, "character", 6)));
            times.add(millis(start));
        }
        return times;
    }

    private static Map<String, Object> range(int line, int start, int end) {
        return Map.of(
                "start", Map.of("line", line, "character", start),
                "end", Map.of("line", line, "character", end));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
