// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.line.LineException;
import org.guestwright.line.QemuLine;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

/**
 * libvirt's golden command lines are read and written again. What comes out of a line is always domain XML that the schema accepts,
 * and most of its devices stand in the line that is made of it.
 */
class LineImportTest {
    @Test
    void goldenLinesAreReadAndWrittenAgain() {
        Optional<CorpusFolder> corpus = CorpusFolder.find();
        if (corpus.isEmpty()) {
            System.out.println(CorpusFolder.missing());
        }
        assumeTrue(corpus.isPresent(), CorpusFolder::missing);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> lost = new TreeMap<>();
        int devices = 0;
        int again = 0;
        for (CorpusCase subject : corpus.get().cases()) {
            String golden = subject.args() == null
                    ? null
                    : corpus.get().text(subject.args()).orElse(null);
            if (golden == null) {
                continue;
            }
            Set<String> written = devices(write(subject, golden, wrong));
            for (String device : devices(golden)) {
                devices++;
                if (written.contains(device)) {
                    again++;
                } else {
                    lost.merge(device.replaceFirst(".*\"driver\":\"([^\"]*)\".*", "$1"), 1, Integer::sum);
                }
            }
        }
        System.out.printf("%d of %d devices of golden lines came back from a reading of the line%n", again, devices);
        System.out.println("others, by driver: " + lost);
        assertThat(wrong).isEmpty();
        assertThat(again).isGreaterThan(devices / 2);
    }

    private static String write(CorpusCase subject, String golden, List<String> wrong) {
        try {
            QemuLine line = QemuLine.read(subject.id(), golden, Path.of("/"));
            XmlDocument document = new XmlReader().read(subject.id(), line.xml());
            document.diagnostics().forEach(problem -> wrong.add(problem.toString()));
            if (document.hasErrors()) {
                return "";
            }
            new StructureRules(Metamodel.standard())
                    .check(document.root(), problem -> wrong.add(subject + ": " + problem));
            TestDriver driver = new TestDriver(subject);
            QemuCommand command = new QemuGenerator(driver.profile(), driver.host())
                    .generate((Domain) document.root(), Style.LIBVIRT);
            return command.isRefused() ? "" : command.shellText();
        } catch (LineException e) {
            wrong.add(subject + ": " + e.getMessage());
            return "";
        }
    }

    // Identifiers, file descriptors and the numbers of nodes are libvirt's own affair.
    private static Set<String> devices(String line) {
        Set<String> devices = new HashSet<>();
        for (String option : line.split("\n")) {
            if (option.startsWith("-device '{")) {
                devices.add(option.replaceAll(
                        "\"(id|drive|netdev|chardev|tpmdev|audiodev|rng|bus|addr|port|bootindex)\":(\"[^\"]*\"|[0-9]+),?",
                        ""));
            }
        }
        return devices;
    }
}
