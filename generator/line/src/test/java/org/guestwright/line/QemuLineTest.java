// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands in {@code lines/*.sh} give the XML, and behind it the notes, in the file beside them. */
class QemuLineTest {
    private static final Path FOLDER = Path.of("/home/ann");

    static List<Path> commands() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(QemuLineTest.class.getResource("lines").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".sh"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void becomesADomain(Path command) throws IOException, LineException {
        String name = command.getFileName().toString();
        QemuLine line = QemuLine.read(name, Files.readString(command), FOLDER);
        String notes =
                line.notes().stream().map(note -> "<!-- " + note + " -->\n").collect(Collectors.joining());
        assertThat(line.xml() + notes).isEqualTo(Files.readString(command.resolveSibling(name.replace(".sh", ".xml"))));
        assertThat(problems(line.xml())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ls -l|run.sh:1:1: error: there is no qemu-system-... in this command; give the whole command, with the program [line.program]",
                "qemu-system-x86_64 -m|run.sh:1:20: error: the option '-m' has no value; complete the line [line.value]"
            })
    void isNone(String command, String message) {
        assertThatThrownBy(() -> QemuLine.read("run.sh", command, FOLDER))
                .isInstanceOfSatisfying(LineException.class, e -> assertThat(e.in("run.sh", command))
                        .hasToString(message));
    }

    @Test
    void whatLooksLikeACommand() {
        assertThat(QemuLine.isOne("LANG=C exec qemu-system-ppc64 -S")).isTrue();
        assertThat(QemuLine.isOne("<domain/>")).isFalse();
        assertThat(QemuLine.isOne("guest web { }")).isFalse();
    }

    @Test
    void whatStandsSeveralTimesIsNotLost() throws LineException {
        String xml = QemuLine.read(
                        "run.sh",
                        "qemu-system-x86_64 -nodefaults -m 1G -numa node,nodeid=0,cpus=0-1,cpus=4,mem=1G "
                                + "-nic user,hostfwd=tcp::2222-:22,hostfwd=udp::53-:53 -object throttle-group -object iothread",
                        FOLDER)
                .xml();
        assertThat(xml)
                .contains(
                        "cpus='0-1,4'",
                        "<range start='2222' to='22'/>",
                        "<range start='53' to='53'/>",
                        "<qemu:arg value='throttle-group'/>",
                        "<qemu:arg value='iothread'/>");
    }

    private static List<String> problems(String xml) {
        XmlDocument document = new XmlReader().read("guest.xml", xml);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        if (!document.hasErrors()) {
            new StructureRules(Metamodel.standard())
                    .check(document.root(), problem -> diagnostics.add(problem.at(document.trace())));
        }
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }
}
