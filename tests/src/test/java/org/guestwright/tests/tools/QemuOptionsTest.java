// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.domain.Domain;
import org.guestwright.probe.QemuProbe;
import org.guestwright.probe.QmpException;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every JSON option that we write for a QEMU names what that QEMU has: the documents of libvirt's test data are written for the QEMU of
 * this host, as it tells by QMP what it can do, and then it is asked for each type, property and member.
 */
class QemuOptionsTest {
    @ParameterizedTest
    @CsvSource({"x86_64, QEMU_X86_64, 100", "ppc64, QEMU_PPC64, 15"})
    void everyJsonOptionIsKnown(String architecture, Tool program, int atLeast) throws IOException, QmpException {
        Tool.require(program);
        Optional<CorpusFolder> corpus = CorpusFolder.find();
        if (corpus.isEmpty()) {
            System.out.println(CorpusFolder.missing());
        }
        assumeTrue(corpus.isPresent(), CorpusFolder::missing);
        CapabilityProfile profile = QemuProbe.probe(Path.of(program.command()[0]));
        List<String> problems = new ArrayList<>();
        int lines = 0;
        try (OptionChecker checker = new OptionChecker(program)) {
            for (Document document : corpus.get().documents()) {
                QemuCommand command = null;
                try {
                    command = command(document, architecture, profile);
                } catch (RuntimeException e) {
                    problems.add(document.name() + " " + e.getMessage());
                }
                if (command != null && !command.isRefused()) {
                    lines++;
                    checker.problems(command.arguments())
                            .forEach(problem -> problems.add(document.name() + ": " + problem));
                }
            }
        }
        System.out.println(lines + " command lines checked against the QEMU of this host for " + architecture);
        assertThat(problems).isEmpty();
        assertThat(lines).isGreaterThan(atLeast);
    }

    private static QemuCommand command(Document document, String architecture, CapabilityProfile profile) {
        XmlDocument xml = new XmlReader().read(document.name(), document.text());
        return xml.root() instanceof Domain domain
                        && !xml.hasErrors()
                        && domain.getOs() != null
                        && domain.getOs().getType() != null
                        && domain.getOs().getType().getArch() != null
                        && domain.getOs().getType().getArch().getLiteral().equals(architecture)
                ? new QemuGenerator(profile, new HostConfiguration()).generate(domain, Style.LIBVIRT)
                : null;
    }
}
