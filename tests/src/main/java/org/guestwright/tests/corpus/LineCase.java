// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;

/**
 * A case of the corpus of which we write an argument line, with its QEMU and its host at hand: what is left is what a program
 * does that makes many lines.
 */
public final class LineCase {
    private static final XmlReader READER = new XmlReader();

    private final CorpusCase subject;
    private final String input;
    private final Domain domain;
    private final QemuGenerator generator;

    private LineCase(CorpusCase subject, String input) {
        this.subject = subject;
        this.input = input;
        TestDriver driver = new TestDriver(subject);
        generator = new QemuGenerator(driver.profile(), driver.host())
                .forNewDomains(subject.abiUpdate())
                .withoutCompleted();
        domain = (Domain) READER.read(subject.input(), input).root();
    }

    /** All cases with a golden line of which we write a line. */
    public static List<LineCase> all(CorpusFolder corpus) {
        List<LineCase> all = new ArrayList<>();
        for (CorpusCase subject : corpus.cases()) {
            Optional<String> input = corpus.text(subject.input());
            if (subject.args() != null && input.isPresent() && isWritten(subject, input.get())) {
                all.add(new LineCase(subject, input.get()));
            }
        }
        return all;
    }

    private static boolean isWritten(CorpusCase subject, String input) {
        try {
            return new CaseRun(subject, input).arguments().isPresent();
        } catch (RuntimeException e) {
            return false; // the harness reports it
        }
    }

    /** The line of the XML. */
    public String ofXml() {
        return line((Domain) READER.read(subject.input(), input).root());
    }

    /** The line of the domain, which was read before. */
    public String ofDomain() {
        return line(domain);
    }

    private String line(Domain from) {
        return generator.generate(from, Style.LIBVIRT).shellText();
    }

    @Override
    public String toString() {
        return subject.id();
    }
}
