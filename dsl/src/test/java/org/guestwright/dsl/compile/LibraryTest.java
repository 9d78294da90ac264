// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.dsl.format.Formatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library's files are in the one style, documented and right, and {@code docs/library.md} tells of all of them. After a change:
 * {@code -Dlibrary.docs=write}.
 */
class LibraryTest {
    private static final Path PAGE = Path.of("../docs/library.md");

    static List<ReadyTemplate> templates() {
        return ReadyTemplate.all();
    }

    @Test
    void everyFileIsListed() throws IOException, URISyntaxException {
        Path folder = Path.of(Library.class
                        .getResource("/org/guestwright/library/index")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(Library.names())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index"))
                                    .map(name -> name.replace(".guest", ""))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isInTheOneStyle(ReadyTemplate template) {
        assertThat(new Formatting().format(template.text())).contains(template.text());
        assertThat(new Formatting().format(template.example())).contains(template.example());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isDocumented(ReadyTemplate template) {
        assertThat(template.summary()).endsWith(".");
        assertThat(template.parameters())
                .allSatisfy(parameter -> assertThat(parameter.meaning()).isNotEmpty())
                .allSatisfy(parameter -> assertThat(parameter.type()).isNotEmpty());
        assertThat(template.text().lines().filter(line -> line.startsWith("/// - `")))
                .hasSameSizeAs(template.parameters());
        assertThat(template.example()).contains("import \"library:" + template.name() + "\"\n");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isRightAndUsedByItsExample(ReadyTemplate template) {
        CompiledFile file = new GuestCompiler().compile(Path.of("example.guest"), template.example());
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.guests()).hasSize(1);
        assertThat(template.example().split("import")[template.example().split("import").length - 1])
                .containsPattern("extends .*\\b" + template.name() + "\\b");
    }

    @Test
    void thePageTellsOfAll() throws IOException {
        String page = LibraryPage.of(ReadyTemplate.all());
        if (System.getProperty("library.docs", "").equals("write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void aWrongNameIsCorrected() {
        assertThat(messages("import \"library:windows11\"\n"))
                .containsExactly("web.guest:1:8: error: the library has no 'library:windows11'; did you mean "
                        + "'windows-11'? [guest.import.missing]");
    }

    @Test
    void noNameLeadsOutOfTheLibrary() {
        assertThat(messages("import \"library:../library/q35-uefi\"\n"))
                .singleElement()
                .asString()
                .contains("the library has no 'library:../library/q35-uefi'");
    }

    @Test
    void aWrongArgumentIsToldWhereItIsGiven() {
        assertThat(
                        messages(
                                """
                        import "library:q35-uefi"
                        guest web extends q35-uefi(cpu = 4)
                        guest db extends q35-uefi(two)
                        """))
                .containsExactly(
                        "web.guest:2:28: error: 'q35-uefi' has no parameter 'cpu'; did you mean 'cpus'? [guest.argument]",
                        "web.guest:3:27: error: 'cpus' is a whole number, and this is a text; see line 17 of library:q35-uefi "
                                + "[guest.argument]");
    }

    private static List<String> messages(String text) {
        return new GuestCompiler()
                .compile(Path.of("web.guest"), text).diagnostics().stream()
                        .map(Object::toString)
                        .toList();
    }
}
