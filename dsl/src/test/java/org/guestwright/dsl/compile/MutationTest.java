// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.dsl.syntax.Damage;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is damaged, the compiler says what is wrong at a place in it, and the formatter changes blanks only. */
class MutationTest {
    private final GuestCompiler compiler = new GuestCompiler(path -> {
        throw new NoSuchFileException(path.toString());
    });
    private final Formatting formatting = new Formatting();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedTextsAreTold(long seed) throws IOException {
        String[] names = {"kinds", "references", "values", "extends"};
        String whole = Files.readString(Path.of("src/test/resources/constructs/" + names[(int) (seed % 4)] + ".guest"));
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String text = whole;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                text = Damage.to(text, random);
            }
            check(text);
        }
    }

    private void check(String text) {
        CompiledFile file = compiler.compile(Path.of("x.guest"), text);
        for (Diagnostic diagnostic : file.diagnostics()) {
            assertThat(diagnostic.location().offset())
                    .as(diagnostic + " in " + text)
                    .isBetween(0, text.length());
        }
        formatting.format(text).ifPresent(formatted -> {
            assertThat(formatted.replaceAll("\\s", "")).as(text).isEqualTo(text.replaceAll("\\s", ""));
            assertThat(formatting.format(formatted)).as(text).contains(formatted);
        });
    }
}
