// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {
    private static final String WEB =
            """
            guest web {
              type = qemu
              memory = 1GiB
              os { type = hvm  arch = x86_64  machine = q35 }
              interface user { model.type = virtio }
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
    void aPictureToStandardOutput() {
        Cli.Run run = cli.file("web.guest", WEB).guestwright("draw", "@web.guest");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg ").endsWith("</svg>\n").contains(">virtio · 52:54:00");
    }

    @Test
    void aBoxKnowsWhereItWasWritten() {
        assertThat(cli.file("web.guest", WEB).guestwright("draw", "@web.guest").out())
                .contains("data-path=\"devices/interface[1]\" data-source=\"web.guest:5:3\"");
    }

    @Test
    void filesInAFolder() {
        cli.file("web.guest", WEB)
                .file("fleet.guest", WEB.replace("guest web", "guest mail") + WEB.replace("guest web", "guest db"))
                .guestwright("draw", "-o", "@out", "@web.guest", "@fleet.guest")
                .gives(0, "", "");
        assertThat(cli.list("out"))
                .isEqualTo(
                        """
                out/fleet/db.svg
                out/fleet/mail.svg
                out/web.svg""");
    }

    @Test
    void oneGuestOfMany() {
        cli.file("fleet.guest", WEB + WEB.replace("guest web", "guest db"))
                .guestwright("draw", "--guest", "db", "-o", "@out", "@fleet.guest")
                .gives(0, "", "");
        assertThat(cli.list("out")).isEqualTo("out/fleet/db.svg");
    }

    @Test
    void aGuestThatIsNotThere() {
        Cli.Run run = cli.file("web.guest", WEB).guestwright("draw", "--guest", "wep", "@web.guest");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("web.guest:1:1: error: there is no guest 'wep' in this file; did you mean 'web'?");
    }

    @Test
    void aGuestOfAnotherHypervisorIsDrawnAsItIs() {
        Cli.Run run = cli.file(
                        "lxc.xml",
                        "<domain type='lxc'><name>box</name><memory>1</memory><os><type>exe</type></os></domain>")
                .guestwright("draw", "@lxc.xml");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(">lxc · 1 KiB</text>");
    }

    @Test
    void aGuestWithAnErrorBecomesNothing() {
        Cli.Run run = cli.file(
                        "web.guest",
                        WEB.replace("model.type = virtio", "model.type = virtio  boot.order = 1")
                                .replace("type = hvm", "type = hvm  boot { dev = hd }"))
                .guestwright("draw", "@web.guest");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error:");
    }
}
