// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.List;
import java.util.Optional;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;

/**
 * What the product makes of a case. The document is not checked against the rules of structure, for libvirt's test driver
 * does not check it against the schema either.
 */
final class CaseRun {
    private static final XmlReader READER = new XmlReader();
    private static final XmlWriter WRITER = new XmlWriter();

    private final List<String> unknown;
    private final List<Diagnostic> errors;
    private final QemuCommand command;

    /** @param input the text of the input; {@code null} where the case has none */
    CaseRun(CorpusCase subject, String input) {
        TestDriver driver = new TestDriver(subject);
        unknown = driver.unknown();
        XmlDocument document = READER.read(subject.input(), input == null ? "" : input);
        if (document.root() instanceof Domain domain && !document.hasErrors()) {
            command = new QemuGenerator(driver.profile(), driver.host())
                    .forNewDomains(subject.abiUpdate())
                    .generate(domain, Style.LIBVIRT);
            errors = command.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> problem.at(document.trace()))
                    .toList();
        } else {
            command = null;
            errors = document.diagnostics();
        }
    }

    /** The completed XML. */
    Optional<String> completed() {
        return command == null
                ? Optional.empty()
                : Optional.ofNullable(command.completed()).map(WRITER::write);
    }

    /** The argument line. */
    Optional<String> arguments() {
        return command == null || command.isRefused() ? Optional.empty() : Optional.of(command.shellText());
    }

    /** The message with which it is refused. */
    Optional<String> refusal() {
        return errors.stream().findFirst().map(error -> error.libvirtMessage() + "\n");
    }

    /** Compares what came out with what libvirt gives. */
    Outcome compare(String golden, Optional<String> actual) {
        return unless(actual.map(text -> Outcome.compared(TextDifference.first(golden, text)))
                .orElseGet(() -> errors.isEmpty()
                        ? Outcome.fail("nothing came out")
                        : Outcome.refused(errors.get(0).toString())));
    }

    /** The outcome, or that the case is not supported where it failed and the product has nothing for its settings. */
    Outcome unless(Outcome outcome) {
        return outcome.status() == Outcome.Status.PASS || unknown.isEmpty()
                ? outcome
                : Outcome.unsupported("driver settings " + unknown + ": " + outcome.difference());
    }
}
