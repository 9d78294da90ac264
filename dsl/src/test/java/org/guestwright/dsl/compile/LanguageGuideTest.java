// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expression.Function;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.model.structure.StructureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/language.md shows is true. */
class LanguageGuideTest {
    private static final Path GUIDE = Path.of("../docs/language.md");
    private static final String FUNCTIONS = "<!-- functions -->\n";
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^```guest ?(\\S*)\n((?:.*\n)*?)```$");

    /** The examples by file name; one without a name gets its number. */
    private static Map<String, String> read() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));
        while (example.find()) {
            all.put(
                    example.group(1).isEmpty() ? "example-" + (all.size() + 1) + ".guest" : example.group(1),
                    example.group(2));
        }
        return all;
    }

    static Stream<String> examples() throws IOException {
        return read().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreRightAndFormatted(String name) throws IOException {
        Map<String, String> all = new HashMap<>(read());
        GuestCompiler compiler = new GuestCompiler(path -> {
            if (!all.containsKey(path.toString())) {
                throw new NoSuchFileException(path.toString());
            }
            return all.get(path.toString());
        });
        CompiledFile file = compiler.compile(Path.of(name));
        assertThat(file.diagnostics()).isEmpty();
        assertThat(new Formatting().format(file.text())).contains(file.text());
    }

    @Test
    void everyCodeIsListed() throws IOException, IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Class<?> table : List.of(Codes.class, StructureRules.class)) {
            for (var field : table.getFields()) {
                codes.add((String) field.get(null));
            }
        }
        String guide = Files.readString(GUIDE);
        assertThat(codes).allMatch(code -> guide.contains("`" + code + "`"));
    }

    /** {@code -Dgolden.update=true} writes them. */
    @Test
    void everyFunctionIsListed() throws IOException {
        String rows = Functions.all().stream()
                .map(function -> "| `" + function.signature() + "` | " + function.documentation() + " `"
                        + function.example() + "`" + result(function) + " |\n")
                .collect(Collectors.joining("", "| | |\n| --- | --- |\n", ""));
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(FUNCTIONS) + FUNCTIONS.length();
        int end = guide.indexOf("\n\n", start);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, guide.substring(0, start) + rows.stripTrailing() + guide.substring(end));
            return;
        }
        assertThat(guide.substring(start, end)).isEqualTo(rows.stripTrailing());
    }

    private static String result(Function function) {
        return function.result().length() > 40 ? "" : " = `" + function.result() + "`";
    }
}
