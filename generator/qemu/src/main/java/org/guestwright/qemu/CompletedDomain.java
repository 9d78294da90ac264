// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Stage;
import org.guestwright.qemu.completion.Completion;
import org.guestwright.qemu.completion.CompletionObserver;

/** A copy of a domain with all that libvirt fills in when it is defined, of which each part knows where it comes from. */
public final class CompletedDomain {
    private final DomainCopy copy;
    private final List<Problem> problems;

    private CompletedDomain(DomainCopy copy, List<Problem> problems) {
        this.copy = copy;
        this.problems = problems;
    }

    /** Completes a copy of a domain; the domain itself is not changed. */
    public static CompletedDomain of(Domain domain, CapabilityProfile profile, HostConfiguration host) {
        return of(domain, profile, host, (step, completed) -> {});
    }

    /** Completes a copy of a domain, and shows it to an observer after each step; the domain itself is not changed. */
    public static CompletedDomain of(
            Domain domain, CapabilityProfile profile, HostConfiguration host, CompletionObserver observer) {
        DomainCopy copy = new DomainCopy(domain);
        Machine machine = new Machine(copy.domain(), profile);
        List<Problem> problems = GuestRules.checkWritten(machine).problems(Stage.WRITTEN, Stage.WRITTEN);
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            problems = List.of();
            try {
                Completion.apply(new Guest(machine, host, false), observer);
            } catch (Refusal refusal) {
                problems = List.of(refusal.about(copy.domain()).problem());
            }
        }
        return new CompletedDomain(copy, problems.stream().map(copy::original).toList());
    }

    /** The completed copy; of one that cannot be completed, as far as it went. */
    public Domain domain() {
        return copy.domain();
    }

    /** What keeps it from being completed, told of the domain that it is a copy of; empty where it is complete. */
    public List<Problem> problems() {
        return problems;
    }

    /** What an object of the copy is a copy of; of one that was added, the original of what it was added to. */
    public EObject original(EObject object) {
        return copy.original(object);
    }

    /** The copy of an object of the original; {@code null} where completion has taken it away. */
    public EObject copy(EObject original) {
        return copy.copyOf(original);
    }

    /** Whether an object of the copy was added. */
    public boolean isAdded(EObject object) {
        return !copy.isCopy(object);
    }
}
