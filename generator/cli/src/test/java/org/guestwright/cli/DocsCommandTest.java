// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void bothFormsSideBySide() {
        Cli cli = new Cli(folder);
        cli.guestwright("docs", "--format", "html,markdown", "-o", "@out")
                .gives(0, "out/index.html\nout/index.md\n", "");
        assertThat(cli.list("out").lines())
                .contains(
                        "out/assets/index.js",
                        "out/assets/manual.css",
                        "out/assets/manual.js",
                        "out/blocks/disk.html",
                        "out/blocks/disk.md",
                        "out/blocks/tpm-proxy.html",
                        "out/index.html",
                        "out/index.md",
                        "out/properties.html",
                        "out/language.html",
                        "out/types.html",
                        "out/types.md");
        assertThat(cli.read("out/blocks/tpm-proxy.html")).contains("<title>tpm-proxy - Guestwright manual</title>");
    }

    @Test
    void whatIsNoFormIsToldWithWhatIsMeant() {
        new Cli(folder)
                .guestwright("docs", "--format", "htm")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for option '--format' (FORMAT): 'htm' is none of html, markdown; did you mean 'html'?
                Try 'guestwright docs --help'.
                """);
    }

    @Test
    void aFileIsNoFolder() {
        new Cli(folder)
                .file("out", "")
                .guestwright("docs", "-o", "@out")
                .gives(
                        2,
                        "",
                        """
                guestwright: 'out' is not a folder
                Try 'guestwright docs --help'.
                """);
    }
}
