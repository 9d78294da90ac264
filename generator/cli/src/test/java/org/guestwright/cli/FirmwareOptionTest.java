// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The firmware of a host is read from descriptors as its packages install them. */
class FirmwareOptionTest {
    private static final String GUEST =
            """
            guest web {
              type = qemu
              memory = 1GiB
              os { type = hvm  arch = x86_64  machine = q35  firmware = efi }
              features { acpi = yes }
            }
            """;
    private static final String DESCRIPTOR =
            """
            {
              "description": "OVMF",
              "interface-types": ["uefi"],
              "mapping": {
                "device": "flash",
                "mode": "split",
                "executable": {"filename": "%s", "format": "raw"},
                "nvram-template": {"filename": "/vars.fd", "format": "raw"}
              },
              "targets": [{"architecture": "%s", "machines": ["pc-q35-*"]}],
              "features": ["acpi-s3"],
              "tags": []
            }
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder)
                .file("web.guest", GUEST)
                .file("packages/50-a.json", DESCRIPTOR.formatted("/a.fd", "x86_64"))
                .file("packages/60-b.json", DESCRIPTOR.formatted("/b.fd", "x86_64"))
                .file("packages/40-arm.json", DESCRIPTOR.formatted("/arm.fd", "arm"));
    }

    @Test
    void theFirstThatFitsIsTaken() {
        assertThat(cli.guestwright("generate", "--to", "qemu", "--firmware", "@packages", "@web.guest")
                        .out())
                .contains("\"filename\":\"/a.fd\"");
    }

    @Test
    void anAdministratorTakesOneAwayOrReplacesIt() {
        cli.file("own/50-a.json", "");
        assertThat(cli.guestwright(
                                "generate",
                                "--to",
                                "qemu",
                                "--firmware",
                                "@packages",
                                "--firmware",
                                "@own",
                                "@web.guest")
                        .out())
                .contains("\"filename\":\"/b.fd\"");
    }

    @Test
    void aFileOfAnotherFormIsTold() {
        cli.file("packages/10-broken.json", "{")
                .guestwright("validate", "--firmware", "@packages", "@web.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for option '--firmware': 'packages/10-broken.json' is no firmware descriptor
                Try 'guestwright validate --help'.
                """);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        cli.guestwright("validate", "--firmware", "@none", "@web.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for option '--firmware': there is no folder 'none'
                Try 'guestwright validate --help'.
                """);
    }
}
