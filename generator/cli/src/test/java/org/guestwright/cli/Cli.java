// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.cli.command.Guestwright;
import picocli.CommandLine;

/** The program, run in a folder of its own: {@code guestwright("validate", "a.guest").gives(0, "", "")}. */
final class Cli {
    private final Path folder;

    Cli(Path folder) {
        this.folder = folder;
    }

    /** What a run gave; the folder's own path is left out of the texts. */
    record Run(int code, String out, String err) {
        void gives(int expectedCode, String expectedOut, String expectedErr) {
            assertThat(this).isEqualTo(new Run(expectedCode, expectedOut, expectedErr));
        }
    }

    /** Runs a command; {@code @name} stands for a file of the folder. */
    Run guestwright(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Guestwright.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commandLine.execute(Arrays.stream(arguments)
                .map(argument -> argument.startsWith("@")
                        ? folder.resolve(argument.substring(1)).toString()
                        : argument)
                .toArray(String[]::new));
        return new Run(code, relative(out.toString()), relative(err.toString()));
    }

    private String relative(String text) {
        return text.replace(folder + "/", "");
    }

    Cli file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of a folder, one a line. */
    String list(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
