// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.machine.Machine;

/** All rules, in the order in which libvirt finds what is wrong. */
public final class GuestRules {
    /** Rules for a domain as it was written. */
    private static final List<Rule> WRITTEN = List.of(
            SystemRules::type,
            TpmRules::backend);

    /** Rules for a completed domain: what is left out has been filled in. */
    private static final List<Rule> COMPLETED = List.of(
            TpmRules::pcrBanks,
            TpmRules::externalSource,
            TpmRules::emulatorVersion,
            TpmRules::backendType,
            TpmRules::modelKnown,
            TpmRules::single);

    private GuestRules() {
    }

    /** What is wrong with a domain as it was written. */
    public static List<Problem> checkWritten(Machine machine) {
        return check(WRITTEN, machine);
    }

    /** What is wrong with a domain whose defaults have been filled in. */
    public static List<Problem> checkCompleted(Machine machine) {
        return check(COMPLETED, machine);
    }

    private static List<Problem> check(List<Rule> rules, Machine machine) {
        List<Problem> problems = new ArrayList<>();
        Consumer<Problem> collect = problems::add;
        rules.forEach(rule -> rule.check(machine, collect));
        return problems;
    }
}
