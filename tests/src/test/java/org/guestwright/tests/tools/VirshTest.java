// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.tests.tools.Examples.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real libvirt daemon takes the XML of each example. {@code target/tools} has, for each, the line that it would run
 * ({@code .libvirt.args}) beside ours ({@code .guestwright.args}), both without network cards: for these libvirt wants the
 * host's tun module even to print the line.
 *
 * <p>The daemon has no KVM, so all guests are made ones of {@code type='qemu'} here.
 */
class VirshTest {
    private static final Path FOLDER = Path.of(System.getProperty("guestwright.target", "target"), "tools").toAbsolutePath();

    static List<Example> examples() {
        return Examples.all();
    }

    @BeforeAll
    static void askLibvirt() throws IOException {
        Tool.require(Tool.UNSHARE, Tool.VIRSH, Tool.LIBVIRTD, Tool.VIRTLOGD, Tool.QEMU_X86_64, Tool.QEMU_PPC64);
        assumeTrue(Program.run(Path.of("/"), 10, Tool.UNSHARE.command("--mount", "true")).exit() == 0,
                "skipped: a private libvirt daemon needs root");
        Files.createDirectories(FOLDER);
        for (Example example : examples()) {
            Emulated.withoutKvm(example.domain());
            Files.writeString(FOLDER.resolve(example.name() + ".xml"), example.xml());
            Files.deleteIfExists(FOLDER.resolve(example.name() + ".define"));
            example.domain().getDevices().getInterfaces().clear();
            Files.writeString(FOLDER.resolve(example.name() + ".native"), example.xml());
            Files.writeString(FOLDER.resolve(example.name() + ".guestwright.args"), ourLine(example));
        }
        Path script = FOLDER.resolve("private-libvirt.sh");
        try (InputStream in = VirshTest.class.getResourceAsStream("private-libvirt.sh")) {
            Files.write(script, in.readAllBytes());
        }
        Program session = Program.run(FOLDER, 180,
                Tool.UNSHARE.command("--mount", "--pid", "--fork", "--kill-child", "bash", script.toString(), FOLDER.toString()));
        assertThat(session.exit()).as(session.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void libvirtDefinesIt(Example example) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(example.name() + ".define")).strip())
                .isEqualTo("Domain '" + example.name() + "' defined from " + example.name() + ".xml");
    }

    private static String ourLine(Example example) {
        String profile = Emulated.profileOf(example.domain());
        QemuCommand command = QemuGenerator.generate(example.domain(), CapabilityProfiles.named(profile).orElseThrow(),
                new HostConfiguration(), Style.LIBVIRT);
        return command.isRefused() ? "refused: " + command.problems() + "\n" : command.shellText();
    }
}
