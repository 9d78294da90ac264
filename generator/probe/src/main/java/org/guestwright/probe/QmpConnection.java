// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running QEMU, spoken to by the QEMU Machine Protocol on its standard input and output. QEMU is ended with the connection,
 * and at the latest after a minute.
 */
public final class QmpConnection implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;
    /** More than any answer of a QEMU; its schema is the longest, with some 200,000 characters. */
    private static final int LONGEST_ANSWER = 64 << 20;

    private final Process process;
    private final Path errors;
    private final BufferedReader answers;
    private final Writer commands;

    private QmpConnection(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Starts a program with its monitor on standard input and output, and greets it.
     *
     * @param words the program and its arguments, among them {@code -qmp stdio}
     * @throws IOException when it cannot be started, or is no QEMU; with what it complained of
     */
    public static QmpConnection start(List<String> words) throws IOException {
        return start(words, null);
    }

    /** The same, in a folder; {@code null} is the one of this process. */
    public static QmpConnection start(List<String> words, Path folder) throws IOException {
        Path errors = Files.createTempFile("guestwright-qemu", ".log");
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder == null ? null : folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            QmpConnection connection = new QmpConnection(process, errors);
            try {
                process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
                if (!connection.read().has("QMP")) {
                    throw new IOException("it does not greet as a QEMU does");
                }
                connection.execute("qmp_capabilities");
                return connection;
            } catch (IOException | QmpException e) {
                connection.close();
                throw e instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
            }
        } catch (IOException e) {
            Files.deleteIfExists(errors);
            throw e;
        }
    }

    /** Runs a command without arguments. */
    public JsonNode execute(String command) throws IOException, QmpException {
        return execute(command, null);
    }

    /**
     * Runs a command.
     *
     * @return what it returns; events before the answer are passed over
     * @throws QmpException when QEMU refuses it
     * @throws IOException when QEMU ends, or says what is no QMP
     */
    public JsonNode execute(String command, ObjectNode arguments) throws IOException, QmpException {
        ObjectNode request = JSON.createObjectNode().put("execute", command);
        if (arguments != null) {
            request.set("arguments", arguments);
        }
        try {
            commands.write(JSON.writeValueAsString(request) + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new IOException(complaint(), e);
        }
        JsonNode answer = read();
        while (answer.has("event")) {
            answer = read();
        }
        if (answer.has("error")) {
            throw new QmpException(command, answer.path("error").path("desc").asText());
        }
        return answer.path("return");
    }

    // QEMU also tells there which pseudo terminals it has made.
    private JsonNode read() throws IOException {
        String line = line();
        while (line.startsWith("char device ")) {
            line = line();
        }
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("it does not answer as a QEMU does", e);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = answers.read()) != '\n') {
            if (c < 0) {
                throw new IOException(complaint());
            }
            if (line.length() == LONGEST_ANSWER) {
                throw new IOException("it answers without end");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private String complaint() throws IOException {
        String text = Files.exists(errors)
                ? Files.readString(errors, StandardCharsets.ISO_8859_1).strip()
                : "";
        return text.isEmpty()
                ? "it ended before it answered"
                : "it ended and said: " + text.lines().findFirst().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
