// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.guestwright.dsl.compile.ReadyTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryCommandTest {
    /** This host does not know the secret that the example names, so the line that libvirt would run is not known either. */
    private static final String WANTS_A_SECRET = "encrypted-disk";

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    static List<ReadyTemplate> templates() {
        return ReadyTemplate.all();
    }

    @Test
    void namesWithWhatTheyAre() {
        assertThat(cli.guestwright("library").out().lines())
                .isSorted()
                .contains(
                        "q35-uefi                An x86 machine with PCI Express (q35) that boots by UEFI.",
                        "windows-11              A Windows 11.");
    }

    @Test
    void aFile() {
        assertThat(cli.guestwright("library", "show", "guest-agent").out())
                .startsWith("/// The channel to the QEMU guest agent: ")
                .endsWith(
                        "template guest-agent {\n    channel unix { target virtio { name = org.qemu.guest_agent.0 } }\n}\n");
    }

    @Test
    void anUnknownName() {
        cli.guestwright("library", "show", "windows11")
                .gives(
                        2,
                        "",
                        """
                guestwright: the library has no 'windows11'; did you mean 'windows-11'?
                Try 'guestwright library show --help'.
                """);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itsExampleIsValidAndBecomesXmlAndALine(ReadyTemplate template) {
        cli.file("a.guest", template.example());
        cli.guestwright("validate", "@a.guest").gives(0, "", "");
        assertThat(cli.guestwright("generate", "--to", "xml", "@a.guest").out()).contains("<domain ");
        String style = template.name().equals(WANTS_A_SECRET) ? "standalone" : "libvirt";
        assertThat(cli.guestwright("generate", "--to", "qemu", "--style", style, "@a.guest")
                        .out())
                .contains("-machine ");
    }
}
