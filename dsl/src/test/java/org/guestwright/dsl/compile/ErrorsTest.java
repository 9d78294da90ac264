// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.DiagnosticPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.guest} in the folder is wrong; {@code NAME.expected} holds what a person is told, and which of its guests
 * can be used nevertheless. {@code -Dgolden.update=true} writes the expectations.
 */
class ErrorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/errors");

    static Stream<String> wrongTexts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".guest"))
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void isToldInFull(String name) throws IOException {
        GuestCompiler compiler =
                new GuestCompiler(path -> Files.readString(FOLDER.resolve(path), StandardCharsets.UTF_8));
        CompiledFile file = compiler.compile(Path.of(name));
        StringBuilder told = new StringBuilder();
        for (Diagnostic diagnostic : file.diagnostics()) {
            String text = Files.readString(FOLDER.resolve(diagnostic.location().file()));
            told.append(DiagnosticPrinter.plain().print(diagnostic, text));
        }
        file.guests().forEach(guest -> told.append(guest.name()).append(guest.hasErrors() ? ": wrong\n" : ": right\n"));
        Path golden = FOLDER.resolve(name.replace(".guest", ".expected"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(golden));
    }
}
