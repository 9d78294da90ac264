// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.rules;

import java.util.List;
import java.util.Set;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.rules.example.RuleExample;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;

/** What is said of the guest of an example. */
final class ExampleRun {
    private final RuleExample example;

    ExampleRun(RuleExample example) {
        this.example = example;
    }

    /** All errors, and of the rest what the rule of the example says: much is good to know of so small a guest. */
    List<String> problems() {
        XmlDocument document =
                new XmlReader().read("example", example.documents().get(0));
        if (document.hasErrors()) {
            return document.diagnostics().stream().map(Diagnostic::toString).toList();
        }
        Domain domain = (Domain) document.root();
        QemuCommand command = new QemuGenerator(profile(), new HostConfiguration())
                .forNewDomains(example.words().contains("new"))
                .withAdvice()
                .generate(domain, Style.LIBVIRT);
        return command.problems().stream()
                .filter(problem -> !problem.code().equals("qemu.unsupported"))
                .filter(problem ->
                        problem.severity() == Severity.ERROR || problem.code().equals(example.code()))
                .map(ExampleRun::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        String place = problem.object() == null
                ? ""
                : problem.object().eClass().getName()
                        + (problem.feature() == null
                                ? ""
                                : "." + problem.feature().getName());
        return problem.code() + ": "
                + (problem.severity() == Severity.ERROR
                        ? ""
                        : problem.severity().word() + ": ")
                + (problem.category() == null
                        ? problem.message()
                        : problem.category().print(problem.message())) + "; " + problem.advice() + " [" + place + "]";
    }

    private CapabilityProfile profile() {
        List<String> words = example.words();
        String arch = words.contains("pseries")
                ? "ppc64"
                : words.contains("virt") ? "aarch64" : words.contains("s390x") ? "s390x" : "x86_64";
        CapabilityProfile profile = (example.value("profile=", "").isEmpty()
                        ? CapabilityProfiles.latest(arch)
                        : CapabilityProfiles.named(example.value("profile=", "")))
                .orElseThrow();
        String without = example.value("without=", "");
        String versions = example.value("swtpm=", "");
        String with = example.value("with=", "");
        profile = profile.withFlags(
                with.isEmpty() ? Set.of() : Set.of(with.split(",")),
                without.isEmpty() ? Set.of() : Set.of(without.split(",")));
        return versions.isEmpty() ? profile : profile.withTpmVersions(Set.of(versions));
    }
}
