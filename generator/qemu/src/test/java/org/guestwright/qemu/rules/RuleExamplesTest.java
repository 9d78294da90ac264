// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Rule;
import org.guestwright.model.rules.example.RuleExample;
import org.guestwright.model.rules.project.ProjectRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has an example of what it refuses or tells, with all that is said of it; a rule of our own has one of which it says nothing, too. */
class RuleExamplesTest {
    static Stream<RuleExample> examples() {
        return RuleExample.all().filter(example -> example.guests().size() == 1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRefusedOrAccepted(RuleExample example) {
        List<String> problems = new ExampleRun(example).problems();
        assertThat(problems).isEqualTo(example.expected());
        assertThat(problems.stream().anyMatch(problem -> problem.startsWith(example.code() + ": ")))
                .isEqualTo(!example.isFine() && !example.code().equals("accepted"));
    }

    @Test
    void eachRuleHasAnExample() {
        Set<String> shown = codes(false);
        Set<String> fine = codes(true);
        assertThat(GuestRules.all().stream()
                        .filter(rule ->
                                !shown.contains(rule.code()) || rule.category() == null && !fine.contains(rule.code()))
                        .map(Rule::code)
                        .distinct())
                .isEmpty();
    }

    private static Set<String> codes(boolean fine) {
        return RuleExample.all()
                .filter(example -> example.isFine() == fine)
                .map(RuleExample::code)
                .collect(Collectors.toSet());
    }

    @Test
    void aCodeIsOneRulesAndSaysWhatToDo() {
        List<String> codes = GuestRules.all().stream().map(Rule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+([.-][a-zA-Z0-9_]+)*"));
        assertThat(GuestRules.all())
                .allMatch(rule -> rule.advice() != null)
                .allMatch(rule -> rule.category() != null || rule.reason() != null);
    }

    @Test
    void someQemuHasWhatARuleNeeds() {
        Set<String> known = CapabilityProfiles.all().stream()
                .flatMap(name -> CapabilityProfiles.named(name).stream())
                .flatMap(profile -> profile.flags().stream())
                .collect(Collectors.toSet());
        assertThat(GuestRules.all().stream().map(Rule::needs).filter(flag -> flag != null))
                .isSubsetOf(known);
    }

    @Test
    void manyRulesAreAboutSeveralDevices() {
        List<Rule<?>> across = GuestRules.all().stream().filter(Rule::across).toList();
        long own = across.stream().filter(rule -> rule.category() == null).count();
        System.out.println("rules: " + GuestRules.all().size() + " of a guest, " + across.size()
                + " of them across its devices (" + own + " of our own), and " + ProjectRule.values().length
                + " across guests");
        assertThat(own).isGreaterThanOrEqualTo(60);
        assertThat(across.size() - own).isGreaterThanOrEqualTo(60);
    }

    @Test
    void ourOwnRulesRefuseNothing() {
        assertThat(GuestRules.all().stream()
                        .filter(rule -> rule.category() == null && rule.severity() == Severity.ERROR)
                        .map(Rule::code))
                .isEmpty();
    }
}
