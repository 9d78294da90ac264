// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.dsl.syntax.Damage;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text is damaged, the compiler says what is wrong at a place in it, and the formatter changes blanks only. */
class MutationTest {
    /** A damaged list of parameters is told at each call of its template, too. */
    private static final int MOST = 12;

    private final GuestCompiler compiler = new GuestCompiler(path -> {
        throw new NoSuchFileException(path.toString());
    });
    private final Formatting formatting = new Formatting();

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedTextsAreTold(long seed) throws IOException {
        String whole = texts().get((int) seed);
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String text = whole;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                text = Damage.to(text, random);
            }
            check(text);
        }
    }

    /** What one slip is told as: a brace or quote can cost much, a word costs itself. */
    @ParameterizedTest
    @MethodSource("seeds")
    void oneSlipIsToldInFewWords(long seed) throws IOException {
        String whole = texts().get((int) seed);
        Random random = new Random(seed);
        int slips = 0;
        int told = 0;
        for (int i = 0; i < 100; i++) {
            String slip = Damage.to(whole, random);
            int errors = check(slip);
            assertThat(errors).as(slip).isLessThanOrEqualTo(MOST);
            slips += errors == 0 ? 0 : 1;
            told += errors;
        }
        assertThat(told).isLessThanOrEqualTo(5 * slips / 2);
    }

    static Stream<Long> seeds() throws IOException {
        return LongStream.range(0, texts().size()).boxed();
    }

    /** All examples and texts that show a construct, but those that need other files. */
    private static List<String> texts() throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : List.of("src/test/resources/constructs", "../examples")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    String text = file.toString().endsWith(".guest") ? Files.readString(file) : "import ";
                    if (!text.contains("import ")) {
                        all.add(text);
                    }
                }
            }
        }
        return all;
    }

    /** Checks what is told of a text, and counts it. */
    private int check(String text) {
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
        return file.diagnostics().size();
    }
}
