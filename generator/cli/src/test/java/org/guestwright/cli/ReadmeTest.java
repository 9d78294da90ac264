// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {
    @TempDir
    private Path folder;

    private Cli cli;
    private String readme;

    @BeforeEach
    void readReadme() throws IOException {
        readme = Files.readString(Path.of("../../README.md"));
        cli = new Cli(folder).file("svm.guest", block("guest"));
    }

    @Test
    void theXml() {
        cli.guestwright("generate", "--to", "xml", "@svm.guest").gives(0, block("xml"), "");
    }

    @Test
    void theQemuLine() {
        assertThat(cli.guestwright("generate", "--to", "qemu", "@svm.guest").out())
                .contains(block("sh"));
    }

    /** After a wanted change: {@code (cd examples && ../guestwright draw -o ../docs/images database.guest)}. */
    @Test
    void thePicture() throws IOException {
        cli.file("database.guest", Files.readString(Path.of("../../examples/database.guest")))
                .guestwright("draw", "@database.guest")
                .gives(0, Files.readString(Path.of("../../docs/images/database.svg")), "");
    }

    @Test
    void theError() {
        cli.file("svm.guest", block("guest").replace("tpm { model", "tpm { modell"))
                .guestwright("validate", "@svm.guest")
                .gives(1, block("text"), "");
    }

    /** The first block of a language. */
    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }
}
