// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.qemu.QemuCapabilities;
import org.guestwright.model.qemu.QemuCapability;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Violations;
import org.guestwright.qemu.arguments.CommandLineOrder;
import org.guestwright.qemu.completion.Completion;
import org.guestwright.qemu.start.StartPreparation;

/**
 * Makes the QEMU command line of a domain: the domain is completed and checked as libvirt does when it is defined, then made
 * ready as for a start, then written section by section. The domain itself is not changed.
 */
public final class QemuGenerator {
    private final CapabilityProfile profile;
    private final HostConfiguration host;
    private boolean abiUpdate;
    private boolean keepsCompleted = true;
    private boolean advises;

    /** A generator for one QEMU on one host. */
    public QemuGenerator(CapabilityProfile profile, HostConfiguration host) {
        this.profile = profile;
        this.host = host;
    }

    /** The command line of a domain. */
    public static QemuCommand generate(Domain domain, CapabilityProfile profile, HostConfiguration host, Style style) {
        return new QemuGenerator(profile, host).generate(domain, style);
    }

    /**
     * Takes domains for new ones: what the guest sees may then be chosen as is best today. Without it, they are completed as
     * libvirt completes those that it already has, for which nothing may change.
     */
    public QemuGenerator forNewDomains(boolean isNew) {
        abiUpdate = isNew;
        return this;
    }

    /** Does not keep the completed domain for {@link QemuCommand#completed}, which spares a copy of it. */
    public QemuGenerator withoutCompleted() {
        keepsCompleted = false;
        return this;
    }

    /** Tells what is good to know, too, where nothing is wrong. */
    public QemuGenerator withAdvice() {
        advises = true;
        return this;
    }

    /** The command line of a domain. What is wrong is told of its own objects, of which the caller knows where they were written. */
    public QemuCommand generate(Domain domain, Style style) {
        DomainCopy copy = new DomainCopy(domain);
        return complete(copy.domain(), style).about(copy);
    }

    private QemuCommand complete(Domain completed, Style style) {
        Machine machine = new Machine(completed, profile);
        List<Problem> problems = new ArrayList<>(
                GuestRules.checkWritten(machine).problems(Stage.WRITTEN, abiUpdate ? Stage.NEW : Stage.WRITTEN));
        if (isWrong(problems)) {
            return QemuCommand.refused(null, problems);
        }
        if (advises) {
            problems.addAll(GuestRules.adviseWritten(machine).problems());
        }
        try {
            Completion.apply(new Guest(machine, host, abiUpdate));
        } catch (Refusal refusal) {
            problems.add(refusal.about(completed).problem());
            return QemuCommand.refused(null, problems);
        }
        Violations violations = GuestRules.checkCompleted(machine);
        problems.addAll(violations.problems(Stage.MACHINE, Stage.DOMAIN));
        if (isWrong(problems)) {
            return QemuCommand.refused(null, problems);
        }
        problems.addAll(violations.problems(Stage.START, Stage.START));
        if (isWrong(problems)) {
            return QemuCommand.refused(completed, problems);
        }
        if (advises) {
            problems.addAll(GuestRules.adviseCompleted(machine).problems());
        }
        try {
            return keepsCompleted ? writeCopy(completed, style, problems) : write(completed, style, problems);
        } catch (Refusal refusal) {
            problems.add(refusal.about(completed).problem());
            return QemuCommand.refused(keepsCompleted ? completed : null, problems);
        }
    }

    private QemuCommand writeCopy(Domain completed, Style style, List<Problem> problems) {
        DomainCopy copy = new DomainCopy(completed);
        try {
            QemuCommand command = write(copy.domain(), style, problems);
            return new QemuCommand(
                    command.environment(),
                    command.program(),
                    command.options(),
                    completed,
                    problems,
                    command.omissions().stream().map(copy::original).toList(),
                    command.preparations());
        } catch (Refusal refusal) {
            throw new Refusal(copy.original(refusal.about(copy.domain()).problem()));
        }
    }

    /** Makes the domain ready for a start, and the command line of it. */
    private QemuCommand write(Domain domain, Style style, List<Problem> problems) {
        Guest guest = new Guest(new Machine(domain, asTold(domain)), host, abiUpdate);
        CommandBuilder builder = new CommandBuilder(guest, style);
        StartPreparation.apply(guest);
        CommandLineOrder.write(builder);
        return new QemuCommand(
                builder.environment(),
                guest.devices().getEmulator(),
                builder.out().list(),
                null,
                problems,
                builder.omissions(),
                builder.preparations());
    }

    // A domain's author may know better than a probe what QEMU can do.
    private CapabilityProfile asTold(Domain domain) {
        QemuCapabilities told = domain.getQemuCapabilities();
        return told == null ? profile : profile.withFlags(names(told.getAdds()), names(told.getDels()));
    }

    private static Set<String> names(List<QemuCapability> capabilities) {
        return capabilities.stream().map(QemuCapability::getCapability).collect(Collectors.toSet());
    }

    private static boolean isWrong(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
