// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong call is told in a sentence, with exit code 2. */
class WrongUseTest {
    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void noFile() {
        cli.guestwright("validate")
                .gives(
                        2,
                        "",
                        """
                guestwright: Missing required parameter: 'FILE'
                Try 'guestwright validate --help'.
                """);
    }

    @Test
    void unknownCommand() {
        cli.guestwright("generat", "a.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: there is no command 'generat'; did you mean 'generate'?
                Try 'guestwright --help'.
                """);
    }

    @Test
    void unknownOption() {
        cli.guestwright("generate", "--profil", "x", "a.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: there is no option '--profil'; did you mean '--profile'?
                Try 'guestwright generate --help'.
                """);
    }

    @Test
    void unknownTarget() {
        cli.guestwright("generate", "--to", "json", "a.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for option '--to': 'json' is none of xml, qemu, all
                Try 'guestwright generate --help'.
                """);
    }

    @Test
    void outputIsAFile() {
        cli.file("out", "")
                .file("a.xml", "<domain type='kvm'><name>a</name></domain>")
                .guestwright("generate", "-o", "@out", "@a.xml")
                .gives(
                        2,
                        "",
                        """
                guestwright: 'out' is not a folder
                Try 'guestwright generate --help'.
                """);
    }

    @Test
    void unknownDefine() {
        cli.guestwright("schema", "tpm-bakend")
                .gives(
                        2,
                        "",
                        """
                guestwright: there is no define 'tpm-bakend'; did you mean 'tpm-backend'?
                Try 'guestwright schema --help'.
                """);
    }
}
