// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.graphics.SocketListen;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.qemu.QemuArgument;
import org.guestwright.model.qemu.QemuFactory;
import org.guestwright.model.qemu.QemuVariable;
import org.guestwright.model.serial.VirtioTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values with all that means something to a shell, to JSON or to QEMU's own syntax stay the values that they are. */
class NastyValuesTest {
    private static final String NASTY = "a,b=c;d 'e' \"f\" $(touch g) `h` \\i *?[j] {k} ~ # ! -S,,\u00e9\tl";
    private static final List<String> PROFILES = List.of("x86_64-9.1.0", "x86_64-5.2.0");

    @TempDir
    private Path folder;

    @Test
    void aShellHandsThemOnAsTheyAre() throws IOException, InterruptedException {
        for (String profile : PROFILES) {
            for (Style style : Style.values()) {
                Domain guest = guest();
                guest.getDevices().setEmulator(echo().toString());
                QemuCommand command = TestGuests.command(guest, profile, style);
                assertThat(command.problems()).isEmpty();
                List<String> words = new ArrayList<>(command.arguments());
                assertThat(sh(command.shellText())).as(profile + " " + style).isEqualTo(words);
            }
        }
        assertThat(folder.resolve("g")).doesNotExist();
    }

    @Test
    void commasAreDoubledWhereQemuSplits() {
        String doubled = NASTY.replace(",", ",,");
        assertThat(TestGuests.options(guest(), PROFILES.get(1), Style.LIBVIRT)
                        .lines()
                        .toList())
                .contains(
                        "-name guest=" + doubled + ",debug-threads=on",
                        "-chardev pipe,id=charserial0,path=/" + doubled,
                        "-device isa-serial,chardev=charserial0,id=serial0,index=0",
                        "-vnc vnc=unix:/" + doubled + ",audiodev=audio1")
                .anyMatch(line -> line.endsWith(",name=" + doubled));
    }

    @Test
    void quotesAreEscapedInJson() {
        assertThat(TestGuests.options(guest(), PROFILES.get(0), Style.LIBVIRT))
                .contains("\"name\":\""
                        + NASTY.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"}");
    }

    @Test
    void aForwardedPlaceCannotBecomeACommand() {
        assertThat(forward("10.0.2.1:1-cmd:touch g", "4600"))
                .isEqualTo("refused: guestfwd channel only supports IPv4 addresses");
        assertThat(forward("10.0.2.1", "1-cmd:touch g")).isEqualTo("refused: Invalid port number: 1-cmd:touch g");
        assertThat(forward("10.0.2.1", "4600")).contains("{\"str\":\"tcp:10.0.2.1:4600-chardev:charchannel0\"}");
    }

    @Test
    void aVariableHasAName() {
        Domain guest = TestGuests.guest("x86_64", "pc", "");
        QemuVariable variable = QemuFactory.eINSTANCE.createQemuVariable();
        variable.setName("A=$(touch g);B");
        guest.setQemuCommandline(QemuFactory.eINSTANCE.createQemuCommandline());
        guest.getQemuCommandline().getEnvs().add(variable);
        assertThat(TestGuests.options(guest, PROFILES.get(0), Style.LIBVIRT))
                .isEqualTo("refused: Invalid environment name, it must contain only alphanumerics and underscore");
    }

    private static String forward(String address, String port) {
        return TestGuests.options(
                TestGuests.guest(
                        "x86_64",
                        "pc",
                        "<channel type='pty'><target type='guestfwd' address='" + address + "' port='" + port
                                + "'/></channel>"),
                PROFILES.get(0),
                Style.LIBVIRT);
    }

    private static Domain guest() {
        Domain guest = TestGuests.guest(
                "x86_64",
                "pc",
                """
                <serial type='pipe'><source path='/p'/></serial>
                <channel type='unix'><source mode='connect' path='/p'/><target type='virtio' name='n'/></channel>
                <graphics type='vnc'><listen type='socket' socket='/p'/></graphics>
                """);
        guest.setName(NASTY);
        guest.getDevices().getSerials().get(0).getChardev().getSources().get(0).setPath("/" + NASTY);
        guest.getDevices().getChannels().get(0).getChardev().getSources().get(0).setPath("/" + NASTY + "\n-S");
        ((VirtioTarget) guest.getDevices().getChannels().get(0).getTarget()).setName(NASTY);
        ((SocketListen) ((VncGraphics) guest.getDevices().getGraphics().get(0))
                        .getListens()
                        .get(0))
                .setSocket("/" + NASTY);
        guest.setQemuCommandline(QemuFactory.eINSTANCE.createQemuCommandline());
        QemuArgument argument = QemuFactory.eINSTANCE.createQemuArgument();
        argument.setValue("-own\n" + NASTY);
        guest.getQemuCommandline().getArgs().add(argument);
        return guest;
    }

    /** A program that prints its arguments, each with a zero behind it. */
    private Path echo() throws IOException {
        Path program = folder.resolve("it's a program");
        Files.writeString(program, "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private List<String> sh(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return List.of(printed.split("\0"));
    }
}
