// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.rules.example.RuleExample;
import org.guestwright.model.rules.project.ProjectCheck;
import org.guestwright.model.rules.project.ProjectRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule between guests has an example that violates it, with all that is said of it, and one that does not. */
class ProjectExamplesTest {
    static Stream<RuleExample> examples() {
        return RuleExample.all().filter(example -> example.guests().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isToldOfTheLaterGuest(RuleExample example) {
        assertThat(told(example)).isEqualTo(example.expected());
        assertThat(told(example).stream().anyMatch(line -> line.startsWith(example.code() + ": ")))
                .isEqualTo(!example.isFine());
    }

    @Test
    void eachRuleHasAnExampleOfBothKinds() {
        Set<String> codes =
                Arrays.stream(ProjectRule.values()).map(ProjectRule::code).collect(Collectors.toSet());
        assertThat(codes).hasSize(ProjectRule.values().length).hasSizeGreaterThanOrEqualTo(25);
        assertThat(examples().filter(RuleExample::isFine).map(RuleExample::code))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(examples().filter(example -> !example.isFine()).map(RuleExample::code))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> told(RuleExample example) {
        ProjectCheck check = new ProjectCheck();
        List<String> told = new ArrayList<>();
        for (String text : example.documents()) {
            XmlDocument document = new XmlReader().read("guest" + (told.size() + 1) + ".xml", text);
            assertThat(document.diagnostics()).isEmpty();
            List<Diagnostic> found = check.add((Domain) document.root(), document.trace());
            found.forEach(one -> told.add(one.code() + ": " + one.severity().word() + ": " + one.text()));
        }
        return told;
    }
}
