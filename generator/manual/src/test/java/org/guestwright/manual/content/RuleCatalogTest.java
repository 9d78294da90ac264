// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual.RuleEntry;
import org.guestwright.manual.content.Manual.RuleGroup;
import org.guestwright.manual.content.Manual.RuleSample;
import org.guestwright.manual.example.Example;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Rule;
import org.guestwright.model.rules.project.ProjectRule;
import org.junit.jupiter.api.Test;

/** What the manual says of the rules. */
class RuleCatalogTest {
    private static final List<RuleGroup> GROUPS =
            ManualContents.of(NameTable.standard()).rules();

    @Test
    void everyRuleIsThereWithAnExample() {
        assertThat(rules().map(RuleEntry::code))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                GuestRules.all().stream().map(Rule::code),
                                Arrays.stream(ProjectRule.values()).map(ProjectRule::code))
                        .toList());
        assertThat(rules().filter(rule -> rule.wrong() == null
                                || rule.wrong().said().isEmpty()
                                || rule.wrong().guests().stream()
                                        .allMatch(guest -> guest.guest().isBlank()))
                        .map(RuleEntry::code))
                .isEmpty();
    }

    @Test
    void everyRuleOfOurOwnHasAReasonAndAGuestOfWhichItSaysNothing() {
        assertThat(rules().filter(rule -> rule.when().isEmpty())
                        .filter(rule -> rule.reason() == null || rule.fine() == null)
                        .map(RuleEntry::code))
                .isEmpty();
    }

    @Test
    void rulesStandBesideTheirBlock() {
        assertThat(GROUPS)
                .filteredOn(group -> group.page() == null)
                .extracting(RuleGroup::title)
                .containsExactly(
                        "All devices", "Ports and sockets of the host", "Migration", "Guests of a project", "Windows");
    }

    @Test
    void aRule() {
        assertThat(rule("disk.detect-zeroes.discard"))
                .isEqualTo(new RuleEntry(
                        "disk.detect-zeroes.discard",
                        Severity.WARNING,
                        true,
                        "",
                        null,
                        "detect_zeroes = unmap frees nothing without discard = unmap",
                        "set discard = unmap, too",
                        "QEMU then takes it for detect_zeroes = on.",
                        new RuleSample(
                                List.of(new Example(
                                        """
                                                disk file {
                                                    driver {
                                                        name = qemu
                                                        type = qcow2
                                                        detect_zeroes = unmap
                                                    }
                                                    source.file = "/srv/web.qcow2"
                                                    target { dev = vda  bus = virtio }
                                                }""",
                                        """
                                                <disk type='file'>
                                                  <driver name='qemu' type='qcow2' detect_zeroes='unmap'/>
                                                  <source file='/srv/web.qcow2'/>
                                                  <target dev='vda' bus='virtio'/>
                                                </disk>""",
                                        true)),
                                List.of("warning: detect_zeroes = unmap frees nothing without discard = unmap; "
                                        + "set discard = unmap, too [disk.detect-zeroes.discard]")),
                        rule("disk.detect-zeroes.discard").fine()));
        assertThat(rule("disk.detect-zeroes.discard").fine().said()).isEmpty();
        assertThat(rule("tpm.proxy.single").wrong().said())
                .containsExactly("error: only a single TPM Proxy device is supported; take one of the proxies away "
                        + "[tpm.proxy.single]");
    }

    private static RuleEntry rule(String code) {
        return rules().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }

    private static Stream<RuleEntry> rules() {
        return GROUPS.stream().flatMap(group -> group.rules().stream());
    }
}
