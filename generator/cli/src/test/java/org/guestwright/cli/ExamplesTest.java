// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples become what lies in {@code examples/expected}. After a wanted change:
 * {@code ./guestwright generate -o examples/expected examples/*.guest}.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    @Test
    void becomeWhatIsExpected() throws IOException {
        String[] arguments =
                Stream.concat(Stream.of("generate", "-o", "@out"), examples()).toArray(String[]::new);
        new Cli(folder).guestwright(arguments).gives(0, "", "");
        assertThat(contents(folder.resolve("out"))).isEqualTo(contents(EXAMPLES.resolve("expected")));
    }

    @Test
    void areValid() throws IOException {
        String[] arguments = Stream.concat(Stream.of("validate"), examples()).toArray(String[]::new);
        new Cli(folder).guestwright(arguments).gives(0, "", "");
    }

    @Test
    void areInTheOneStyle() throws IOException {
        String[] arguments =
                Stream.concat(Stream.of("format", "--check"), examples()).toArray(String[]::new);
        new Cli(folder).guestwright(arguments).gives(0, "", "");
    }

    private static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList().stream();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
