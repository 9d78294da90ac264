// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a program says, it ends, tells its faults at places in it, and gives the same result each time. */
class ProgramsTest {
    private final GuestCompiler compiler = new GuestCompiler(path -> {
        throw new NoSuchFileException(path.toString());
    });
    private final Formatting formatting = new Formatting();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void endsInOneResult(long seed) {
        Programs programs = new Programs(seed);
        int guests = 0;
        for (int i = 0; i < 60; i++) {
            String text = programs.program();
            CompiledFile file = compiler.compile(Path.of("x.guest"), text);
            for (Diagnostic diagnostic : file.diagnostics()) {
                assertThat(diagnostic.location().offset())
                        .as(diagnostic + " in " + text)
                        .isBetween(0, text.length());
            }
            assertThat(shown(compiler.compile(Path.of("x.guest"), text)))
                    .as(text)
                    .isEqualTo(shown(file));
            guests += file.guests().size();
        }
        assertThat(guests).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void formattingChangesNothing(long seed) {
        Programs programs = new Programs(seed);
        int formatted = 0;
        for (int i = 0; i < 60; i++) {
            String text = programs.program();
            var once = formatting.format(text);
            if (once.isPresent()) {
                formatted++;
                assertThat(formatting.format(once.get())).as(text).isEqualTo(once);
                assertThat(guests(compiler.compile(Path.of("x.guest"), once.get())))
                        .as(text)
                        .isEqualTo(guests(compiler.compile(Path.of("x.guest"), text)));
            }
        }
        assertThat(formatted).isGreaterThan(20);
    }

    private static String shown(CompiledFile file) {
        return file.diagnostics() + "\n" + guests(file);
    }

    private static String guests(CompiledFile file) {
        return file.guests().stream()
                .map(guest -> guest.name() + " " + new GuestPrinter().print(guest.domain()))
                .collect(Collectors.joining("\n"));
    }
}
