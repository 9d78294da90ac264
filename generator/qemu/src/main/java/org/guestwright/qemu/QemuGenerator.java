// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.rules.GuestRules;
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

    /** The command line of a domain. */
    public QemuCommand generate(Domain domain, Style style) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Domain completed = (Domain) copier.copy(domain);
        Originals originals = new Originals(copier);
        Machine machine = new Machine(completed, profile);
        List<Problem> problems = new ArrayList<>(GuestRules.checkWritten(machine));
        if (isWrong(problems)) {
            return QemuCommand.refused(null, originals.of(problems));
        }
        try {
            Completion.apply(new Guest(machine, host, abiUpdate));
        } catch (Refusal refusal) {
            problems.add(refusal.about(completed).problem());
            return QemuCommand.refused(null, originals.of(problems));
        }
        problems.addAll(GuestRules.checkCompleted(machine));
        if (isWrong(problems)) {
            return QemuCommand.refused(null, originals.of(problems));
        }
        try {
            return write(completed, style, originals.of(problems));
        } catch (Refusal refusal) {
            problems.add(refusal.about(completed).problem());
            return QemuCommand.refused(completed, originals.of(problems));
        }
    }

    private QemuCommand write(Domain completed, Style style, List<Problem> problems) {
        Guest guest = new Guest(new Machine(EcoreUtil.copy(completed), profile), host, abiUpdate);
        StartPreparation.apply(guest);
        CommandBuilder builder = new CommandBuilder(guest, style);
        CommandLineOrder.write(builder);
        return new QemuCommand(builder.environment(), guest.devices().getEmulator(), builder.out().list(), completed,
                problems, builder.omissions(), builder.preparations());
    }

    private static boolean isWrong(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
