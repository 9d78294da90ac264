// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.dsl.print.GuestPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.guest} in the folder uses a construct; {@code NAME.expected} holds its guests as they are without it.
 * {@code -Dgolden.update=true} writes the expectations.
 */
class ConstructsTest {
    private static final Path FOLDER = Path.of("src/test/resources/constructs");

    static Stream<String> texts() throws IOException {
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
    @MethodSource("texts")
    void meansWhatIsExpected(String name) throws IOException {
        GuestCompiler compiler =
                new GuestCompiler(path -> Files.readString(FOLDER.resolve(path), StandardCharsets.UTF_8));
        CompiledFile file = compiler.compile(Path.of(name));
        assertThat(file.diagnostics()).isEmpty();
        String guests = file.guests().stream()
                .map(guest -> new GuestPrinter().print(guest.domain()))
                .collect(Collectors.joining("\n"));
        Path golden = FOLDER.resolve(name.replace(".guest", ".expected"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, guests);
        }
        assertThat(guests).isEqualTo(Files.readString(golden));
    }
}
