// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final String HELP =
            """
            Turns definitions of virtual machines into libvirt XML and QEMU command lines.

            Usage: guestwright [-hV] COMMAND

            A guest is written in the language .guest or as libvirt's domain XML; 'generate' and 'validate'
            read both.

            Options:
              -h, --help      Show this help.
              -V, --version   Show the version.

            Commands:
              generate      Write what guests become: libvirt XML, QEMU command lines.
              validate      Tell what is wrong with guests.
              diff          Tell how two definitions differ in what they mean.
              explain       Tell where the values of a guest come from.
              draw          Draw the machines of guests, as SVG.
              import        Write libvirt XML, or a QEMU command line, as .guest.
              format        Put .guest files into the one style.
              schema        Write the RELAX NG schema of domain XML.
              docs          Write the reference manual.
              library       Show the ready templates that guests can extend.
              capabilities  Show the QEMU versions that are known, and what they can do.

            Examples:
              guestwright generate web.guest             the XML and the QEMU line, to standard output
              guestwright generate --to xml -o out *.guest
                                                         out/NAME.xml for each file
              guestwright validate web.guest db.xml      what is wrong with them, if anything
              guestwright import -o . db.xml             db.guest, from what 'virsh dumpxml db' gave

            Exit codes: 0 all done; 1 there are errors in the input; 2 the program was called wrongly.
            'guestwright COMMAND --help' tells more.
            """;

    private final Cli cli = new Cli(Path.of("/nowhere"));

    @Test
    void byItselfTheProgramTellsWhatItCanDo() {
        cli.guestwright().gives(0, HELP, "");
        cli.guestwright("--help").gives(0, HELP, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate",
                "validate",
                "diff",
                "explain",
                "draw",
                "import",
                "format",
                "schema",
                "docs",
                "capabilities"
            })
    void eachCommandShowsHowItIsUsed(String command) {
        Cli.Run run = cli.guestwright(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\nUsage: guestwright " + command + " ").contains("\nExamples:\n  ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void version() {
        assertThat(cli.guestwright("--version").out()).matches("guestwright .+\n");
    }
}
