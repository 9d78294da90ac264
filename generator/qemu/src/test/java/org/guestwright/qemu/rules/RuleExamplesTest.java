// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has an example of what it refuses in {@code rules/*.txt}, with all that is said of it. */
class RuleExamplesTest {
    static Stream<RuleExample> examples() {
        return RuleExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRefusedOrAccepted(RuleExample example) {
        assertThat(example.problems()).isEqualTo(example.expected());
        assertThat(
                        example.code().equals("accepted")
                                ? example.problems().isEmpty()
                                : example.problems().stream()
                                        .anyMatch(problem -> problem.startsWith(example.code() + ": ")))
                .isTrue();
    }

    @Test
    void eachRuleHasAnExample() {
        Set<String> shown = RuleExample.all().map(RuleExample::code).collect(Collectors.toSet());
        assertThat(GuestRules.all().stream()
                        .map(Rule::code)
                        .filter(code -> !shown.contains(code))
                        .distinct())
                .isEmpty();
    }

    @Test
    void aCodeIsOneRulesAndSaysWhatToDo() {
        List<String> codes = GuestRules.all().stream().map(Rule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+([.-][a-zA-Z0-9_]+)*"));
        assertThat(GuestRules.all()).allMatch(rule -> rule.advice() != null);
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
}
