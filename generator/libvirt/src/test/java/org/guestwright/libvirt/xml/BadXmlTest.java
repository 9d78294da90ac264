// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.DiagnosticPrinter;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong document in {@code errors} has beside it, in {@code NAME.expected}, all that is said about it. */
class BadXmlTest {
    private static final Path FOLDER = Path.of("src/test/resources/errors");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatIsWrong(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        String said = diagnose(name, text).stream()
                .map(diagnostic -> DiagnosticPrinter.plain().print(diagnostic, text))
                .collect(Collectors.joining());
        Path expected = FOLDER.resolve(name.replace(".xml", ".expected"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    private static List<Diagnostic> diagnose(String name, String text) {
        XmlDocument document = new XmlReader().read(name, text);
        List<Diagnostic> all = new ArrayList<>(document.diagnostics());
        if (document.root() != null && !document.hasErrors()) {
            new StructureRules(Metamodel.standard())
                    .check(document.root(), problem -> all.add(problem.at(document.trace())));
        }
        return all;
    }
}
