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

    @Test
    void eachIsToldOnceAndNotOfItsOwnGuest() {
        String one =
                "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>"
                        + "<graphics type='vnc' port='5901' listen='127.0.0.1'/>";
        String other = one + one.replace("5901", "5902") + "<graphics type='vnc' port='5901' listen='::'/>";
        assertThat(told(new RuleExample("", List.of(), List.of(one, other, ""), List.of())))
                .extracting(line -> line.substring(0, line.indexOf(';')))
                .containsExactly(
                        "project.mac.double: warning: the MAC address 52:54:00:00:00:01 is that of an interface of guest "
                                + "'example', too, at guest1.xml:1",
                        "project.port.double: warning: TCP port 5901 is taken by guest 'example', too, at guest1.xml:1");
    }

    @Test
    void whatAThirdGuestTakesIsToldOfTheOneThatHasItAtItsPlace() {
        String slice =
                "<disk type='file'><driver name='qemu' type='raw'/><source file='/srv/all.img'><slices><slice type='storage' "
                        + "offset='%s' size='1024'/></slices></source><target dev='vda' bus='virtio'/></disk>";
        assertThat(told(new RuleExample(
                        "",
                        List.of(),
                        List.of(
                                String.format(slice, 0),
                                String.format(slice, 1024),
                                String.format(slice, 1024) + "<name>last</name>"),
                        List.of())))
                .containsExactly(
                        "project.disk.double: warning: the image '/srv/all.img' is written to by guest 'example2', too, at "
                                + "guest2.xml:1; give each guest an image of its own, or make both shareable, if the guests "
                                + "can share it");
    }

    private static List<String> told(RuleExample example) {
        ProjectCheck check = new ProjectCheck();
        List<String> told = new ArrayList<>();
        int number = 0;
        for (String text : example.documents()) {
            XmlDocument document = new XmlReader().read("guest" + ++number + ".xml", text);
            assertThat(document.diagnostics()).isEmpty();
            List<Diagnostic> found = check.add((Domain) document.root(), document.trace());
            found.forEach(one -> told.add(one.code() + ": " + one.severity().word() + ": " + one.text()));
        }
        return told;
    }
}
