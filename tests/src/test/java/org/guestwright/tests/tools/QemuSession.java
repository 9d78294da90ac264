// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running QEMU, spoken to by QMP on its standard input and output. */
final class QemuSession implements AutoCloseable {
    private static final int SECONDS = 90;

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;
    private final Path errors;

    private QemuSession(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts QEMU with its CPUs stopped, without a window. */
    static QemuSession start(Path folder, List<String> words) throws IOException {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("-S", "-display", "none", "-qmp", "stdio"));
        Path errors = folder.resolve("qemu.log");
        Process process = new ProcessBuilder(all).directory(folder.toFile()).redirectError(errors.toFile()).start();
        QemuSession session = new QemuSession(process, errors);
        Thread watchdog = new Thread(() -> session.endAfter(SECONDS));
        watchdog.setDaemon(true);
        watchdog.start();
        session.answer();
        session.execute("qmp_capabilities");
        return session;
    }

    /** Runs a command without arguments and gives its answer. */
    String execute(String command) throws IOException {
        commands.write("{\"execute\": \"" + command + "\"}\n");
        commands.flush();
        return answer();
    }

    /** The next line that is JSON and no event, for QEMU also tells there which pseudo terminals it made; where QEMU has ended, what it complained of. */
    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("{") && !line.startsWith("{\"timestamp\"")) {
                return line;
            }
        }
        throw new AssertionError("QEMU ended: " + Files.readString(errors));
    }

    private void endAfter(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
