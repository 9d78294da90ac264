// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String UGLY =
            """
            // a guest
            guest   a{
             memory=1GiB
              tpm{model=tpm-crb}   }
            """;
    private static final String NICE =
            """
            // a guest
            guest a {
                memory = 1GiB
                tpm { model = tpm-crb }
            }
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void inPlace() {
        cli.file("a.guest", UGLY).guestwright("format", "@a.guest").gives(0, "", "");
        assertThat(cli.read("a.guest")).isEqualTo(NICE);
        cli.guestwright("format", "--check", "@a.guest").gives(0, "", "");
    }

    @Test
    void permissionsAreKept() throws IOException {
        cli.file("a.guest", UGLY);
        Files.setPosixFilePermissions(folder.resolve("a.guest"), PosixFilePermissions.fromString("rw-------"));
        cli.guestwright("format", "@a.guest");
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.guest")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatALinkLeadsToIsFormatted() throws IOException {
        cli.file("a.guest", UGLY);
        Files.createSymbolicLink(folder.resolve("link.guest"), folder.resolve("a.guest"));
        cli.guestwright("format", "@link.guest").gives(0, "", "");
        assertThat(folder.resolve("link.guest")).isSymbolicLink();
        assertThat(cli.read("a.guest")).isEqualTo(NICE);
    }

    @Test
    void checkChangesNothing() {
        cli.file("a.guest", UGLY)
                .guestwright("format", "--check", "@a.guest")
                .gives(
                        1,
                        "",
                        """
                a.guest:2:7: error: this is not in the one style; 'guestwright format' puts it there [format.style]
                  2 | guest   a{
                    |       ^
                """);
        assertThat(cli.read("a.guest")).isEqualTo(UGLY);
    }

    @Test
    void whatWouldChangeIsShown() {
        String many = "guest b {\n" + "    vcpu = 1\n    memory = 1GiB\n}\n\n" + "// y\n".repeat(9);
        cli.file("a.guest", UGLY + "\n" + many + UGLY.replace("guest   a", "guest   c"))
                .guestwright("format", "--diff", "@a.guest")
                .gives(
                        1,
                        """
                        --- a.guest
                        +++ a.guest
                        @@ -1,7 +1,8 @@
                         // a guest
                        -guest   a{
                        - memory=1GiB
                        -  tpm{model=tpm-crb}   }
                        +guest a {
                        +    memory = 1GiB
                        +    tpm { model = tpm-crb }
                        +}
                        \s
                         guest b {
                             vcpu = 1
                        @@ -18,6 +19,7 @@
                         // y
                         // y
                         // a guest
                        -guest   c{
                        - memory=1GiB
                        -  tpm{model=tpm-crb}   }
                        +guest c {
                        +    memory = 1GiB
                        +    tpm { model = tpm-crb }
                        +}
                        """,
                        """
                        a.guest:2:7: error: this is not in the one style; 'guestwright format' puts it there [format.style]
                          2 | guest   a{
                            |       ^
                        """);
        cli.file("b.guest", NICE).guestwright("format", "--diff", "@b.guest").gives(0, "", "");
    }

    @Test
    void onlyTheLinesThatAreNamed() {
        cli.file("a.guest", UGLY + "\n" + UGLY.replace("guest   a", "guest   b"))
                .guestwright("format", "--lines", "2-4", "@a.guest")
                .gives(0, "", "");
        assertThat(cli.read("a.guest")).isEqualTo(NICE + "\n" + UGLY.replace("guest   a", "guest   b"));
        cli.guestwright("format", "--lines", "4-2", "@a.guest")
                .gives(
                        2,
                        "",
                        """
                        guestwright: Invalid value for option '--lines': '4-2' is no range of lines, such as 10-20
                        Try 'guestwright format --help'.
                        """);
    }

    @Test
    void syntaxErrorsAreTold() {
        String broken = UGLY.replace("}   }", "}");
        cli.file("a.guest", broken)
                .guestwright("format", "@a.guest")
                .gives(
                        1,
                        "",
                        """
                a.guest:2:1: error: 'a' is not closed; put a '}' at its end [guest.syntax.brace]
                  2 | guest   a{
                    | ^~~~~
                """);
        assertThat(cli.read("a.guest")).isEqualTo(broken);
    }

    @Test
    void xmlHasNoStyle() {
        cli.file("a.xml", "<domain/>\n")
                .guestwright("format", "@a.xml")
                .gives(
                        1,
                        "",
                        """
                a.xml:1:1: error: this is no .guest; only the language has a style [file.kind]
                  1 | <domain/>
                    | ^
                """);
    }
}
