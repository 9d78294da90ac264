// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A mistake, as the files of {@code src/test/resources/errors} have many of them: {@code ## TITLE}, the text, and behind
 * {@code --} all that a person is told of it, with the guests that can be used or not. {@code >> NAME} begins another file
 * beside the first, which is {@code web.guest}. A title ends in {@code (open)} where the rest of a file is part of it.
 *
 * @param subject the name of the file that it is in
 * @param title what is wrong
 * @param files the texts by their names
 * @param expected what is told
 */
public record Mistake(String subject, String title, Map<String, String> files, String expected) {
    static final String FIRST = "web.guest";
    private static final Path FOLDER = Path.of("src/test/resources/errors");

    /** All mistakes of all files. */
    public static List<Mistake> all() throws IOException {
        List<Mistake> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    private static List<Mistake> read(Path file) throws IOException {
        List<Mistake> all = new ArrayList<>();
        for (String part : ("\n" + Files.readString(file)).split("\n## ")) {
            if (!part.isEmpty()) {
                int text = part.indexOf('\n') + 1;
                int end = part.indexOf("\n--\n") + 1;
                all.add(new Mistake(
                        file.getFileName().toString(),
                        part.substring(0, text - 1),
                        files(part.substring(text, end)),
                        (part.substring(end + 3).strip() + "\n").stripLeading()));
            }
        }
        return all;
    }

    private static Map<String, String> files(String text) {
        Map<String, String> files = new HashMap<>();
        for (String part : (">> " + FIRST + "\n" + text).split("(?m)^>> ")) {
            int end = part.indexOf('\n') + 1;
            if (end > 0) {
                files.put(part.substring(0, end - 1), part.substring(end));
            }
        }
        return files;
    }

    boolean isOpen() {
        return title.endsWith(" (open)");
    }

    /** The result of compiling it. */
    CompiledFile compiled() {
        return compiled(files.get(FIRST));
    }

    /** The result of compiling it with more around it. */
    CompiledFile compiled(String text) {
        return new GuestCompiler(path -> {
                    if (!files.containsKey(path.toString())) {
                        throw new NoSuchFileException(path.toString());
                    }
                    return files.get(path.toString());
                })
                .compile(Path.of(FIRST), text);
    }

    /** Writes what is told of a mistake now. */
    void update(String told) {
        try {
            Path file = FOLDER.resolve(subject);
            String all = "\n" + Files.readString(file);
            int start = all.indexOf("\n--\n", all.indexOf("\n## " + title + "\n")) + 4;
            int end = all.indexOf("\n\n## ", start - 1);
            Files.writeString(
                    file, (all.substring(0, start) + told + (end < 0 ? "" : all.substring(end + 1))).substring(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return subject + ": " + title;
    }
}
