// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestwright.probe.QemuProbe;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.tests.tools.Examples.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real libvirt daemon takes the XML of each example, and would run the line that we write for the QEMU of this host; what differs
 * is explained by the daemon's version. {@code target/tools} has both lines ({@code .libvirt.args}, {@code .guestwright.args}) and
 * the differences ({@code .comparison.md}), without network cards: for these libvirt wants the host's tun module even to print the
 * line.
 *
 * <p>The daemon has no KVM, so all guests are made ones of {@code type='qemu'} here.
 */
class VirshTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("guestwright.target", "target"), "tools").toAbsolutePath();

    static List<Example> examples() {
        return Examples.all();
    }

    @BeforeAll
    static void askLibvirt() throws IOException {
        Tool.require(Tool.UNSHARE, Tool.VIRSH, Tool.LIBVIRTD, Tool.VIRTLOGD, Tool.QEMU_X86_64, Tool.QEMU_PPC64);
        assumeTrue(
                Program.run(Path.of("/"), 10, Tool.UNSHARE.command("--mount", "true"))
                                .exit()
                        == 0,
                "skipped: a private libvirt daemon needs root");
        Files.createDirectories(FOLDER);
        for (Example example : examples()) {
            Emulated.withoutKvm(example.domain());
            Files.writeString(FOLDER.resolve(example.name() + ".xml"), example.xml());
            Files.deleteIfExists(FOLDER.resolve(example.name() + ".define"));
            example.domain().getDevices().getInterfaces().clear();
            example.domain().setUuid("5d3c8a4e-64a1-4d4c-9f0f-5a2f2c9e1f10");
            Files.writeString(FOLDER.resolve(example.name() + ".native"), example.xml());
            Files.writeString(FOLDER.resolve(example.name() + ".guestwright.args"), ourLine(example));
        }
        Path script = FOLDER.resolve("private-libvirt.sh");
        try (InputStream in = VirshTest.class.getResourceAsStream("private-libvirt.sh")) {
            Files.write(script, in.readAllBytes());
        }
        Program session = Program.run(
                FOLDER,
                180,
                Tool.UNSHARE.command(
                        "--mount", "--pid", "--fork", "--kill-child", "bash", script.toString(), FOLDER.toString()));
        assertThat(session.exit()).as(session.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void libvirtDefinesIt(Example example) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(example.name() + ".define")).strip())
                .isEqualTo("Domain '" + example.name() + "' defined from " + example.name() + ".xml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void libvirtWouldRunOurLine(Example example) throws IOException {
        LineComparison comparison = new LineComparison(
                Files.readString(FOLDER.resolve(example.name() + ".libvirt.args")),
                Files.readString(FOLDER.resolve(example.name() + ".guestwright.args")));
        Files.writeString(FOLDER.resolve(example.name() + ".comparison.md"), comparison.report(example.name()));
        assertThat(comparison.unexplained()).isEmpty();
    }

    // A domain that libvirt has not started yet has the number -1, and is new to it.
    private static String ourLine(Example example) throws IOException {
        HostConfiguration host = new HostConfiguration();
        host.identity().domainId(-1);
        QemuCommand command = new QemuGenerator(
                        QemuProbe.probe(
                                Path.of(Emulated.programOf(example.domain()).command()[0])),
                        host)
                .forNewDomains(true)
                .generate(example.domain(), Style.LIBVIRT);
        return command.isRefused() ? "refused: " + command.problems() + "\n" : command.shellText();
    }
}
