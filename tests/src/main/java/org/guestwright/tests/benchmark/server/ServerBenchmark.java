// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long somebody at an editor waits for a language server. Each is a process of its own, as editors start it; ours is that of the
 * extension, with its archive of classes.
 */
public final class ServerBenchmark {
    private static final int[] SIZES = {1, 10, 100, 1_000};
    private static final int STARTS = 5;
    private static final int EDITS = 200;
    private static final int QUESTIONS = 200;
    private static final int FILES = 1_000;

    private final Path folder;
    private final List<String> table = new ArrayList<>();

    private ServerBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Measures our server, of the jars in a folder, and with libvirt's schema LemMinX, where its jar is given. */
    public static void main(String[] arguments) throws Exception {
        Path jars = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(System.getProperty("guestwright.target"), "benchmark"));
        if (!Files.isDirectory(jars)) {
            System.out.println("SKIPPED: there are no jars in " + jars + "; build dsl.ui/vscode first");
            return;
        }
        ServerBenchmark benchmark = new ServerBenchmark(Files.createTempDirectory("guests"));
        benchmark.table.add("| server | guests | start to diagnostics | key to diagnostics p50 / p95 "
                + "| completion p50 / p95 | hover p50 / p95 | memory |");
        benchmark.table.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Candidate ours = Candidate.ours(start(jars, target.resolve("server.jsa")));
        benchmark.measure(ours);
        if (arguments.length > 2 && !arguments[2].isEmpty()) {
            benchmark.measure(Candidate.lemminx(Path.of(arguments[2]), Path.of(arguments[1]), benchmark.folder));
        }
        benchmark.table.add("");
        benchmark.table.add(benchmark.project(ours));
        Files.write(target.resolve("servers.md"), benchmark.table);
        benchmark.table.forEach(System.out::println);
    }

    /** How the extension starts the server, when it was started before. */
    private static List<String> start(Path jars, Path archive) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program = List.of("-cp", jars.resolve("*").toString(), "org.guestwright.server.Main");
        Files.deleteIfExists(archive);
        List<String> rehearsal = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive));
        rehearsal.addAll(program);
        rehearsal.add("--rehearse");
        new ProcessBuilder(rehearsal).inheritIO().start().waitFor();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-XX:SharedArchiveFile=" + archive));
        command.addAll(program);
        return command;
    }

    private void measure(Candidate candidate) throws Exception {
        Path log = folder.resolve(candidate.name() + ".log");
        for (int size : SIZES) {
            String text = candidate.text(size);
            Path file = folder.resolve("guests-" + size + "." + candidate.language());
            List<Double> starts = new ArrayList<>();
            for (int i = 1; i < STARTS; i++) {
                try (Session session = new Session(candidate, file, text, log)) {
                    starts.add(session.untilProblems());
                }
            }
            try (Session session = new Session(candidate, file, text, log)) {
                starts.add(session.untilProblems());
                session.edits(EDITS / 4);
                List<Double> edits = session.edits(EDITS);
                session.questions("textDocument/completion", QUESTIONS / 4);
                List<Double> completion = session.questions("textDocument/completion", QUESTIONS);
                session.questions("textDocument/hover", QUESTIONS / 4);
                List<Double> hover = session.questions("textDocument/hover", QUESTIONS);
                table.add(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.0f ms | %s | %s | %s | %d MiB |",
                        candidate.name(),
                        size,
                        at(starts, 50),
                        both(edits),
                        both(completion),
                        both(hover),
                        session.memory()));
                System.out.println(table.get(table.size() - 1));
            }
        }
    }

    /** A folder of files, from the start of the process to the last of them. */
    private String project(Candidate candidate) throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        String[] guests = candidate.text(FILES).split("(?m)(?=^/// )");
        for (String guest : guests) {
            Files.writeString(project.resolve("guest-" + Math.abs(guest.hashCode()) + ".guest"), guest);
        }
        List<Double> times = new ArrayList<>();
        long memory = 0;
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            try (ServerProcess server = new ServerProcess(
                    candidate.command(), folder.resolve("project.log").toFile(), candidate.settings())) {
                Session.initialize(server, candidate, project);
                server.awaitEndOfProgress();
                times.add(Session.millis(start));
                memory = Math.max(memory, server.memory());
            }
        }
        try (Stream<Path> files = Files.list(project)) {
            return String.format(
                    Locale.ROOT,
                    "A folder of %,d files: %.0f ms from the start to the last file, %d MiB.",
                    files.count(),
                    at(times, 50),
                    memory);
        }
    }

    private static String both(List<Double> times) {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", at(times, 50), at(times, 95));
    }

    private static double at(List<Double> times, int percent) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
