// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuDomains;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.completion.CompletionObserver;
import picocli.CommandLine.Mixin;

/** Checks guests by what their QEMU can do, and makes its command line. */
final class QemuCheck {
    @Mixin
    private ProfileOption profiles;

    @Mixin
    private FirmwareOption firmware;

    @Mixin
    private AdviceOption advice;

    /**
     * What came of a guest.
     *
     * @param command the command line; {@code null} for a guest that is not for QEMU
     * @param diagnostics what is wrong
     */
    record Result(QemuCommand command, List<Diagnostic> diagnostics) {
        boolean hasErrors() {
            return diagnostics.stream().anyMatch(Diagnostic::isError);
        }
    }

    /**
     * Checks a guest, by itself and beside those that were checked before.
     *
     * @param needed whether there has to be a command line; otherwise guests of other hypervisors, and such as only libvirt can
     *     make a line of, are good too
     * @param completed whether the completed domain is wanted
     */
    Result check(LoadedGuest guest, Style style, boolean needed, boolean completed) {
        Result alone = checkAlone(guest, style, needed, completed);
        List<Diagnostic> common = advice.compare(guest);
        if (common.isEmpty()) {
            return alone;
        }
        List<Diagnostic> all = new ArrayList<>(alone.diagnostics());
        all.addAll(common);
        return new Result(alone.command(), all);
    }

    private Result checkAlone(LoadedGuest guest, Style style, boolean needed, boolean completed) {
        if (!QemuDomains.isForQemu(guest.domain())) {
            return new Result(
                    null,
                    !needed
                            ? List.of()
                            : List.of(Diagnostic.error(
                                    "qemu.type",
                                    "the guest is of type '"
                                            + guest.domain().getType().getLiteral() + "', which is not run by QEMU",
                                    "write only its XML, by '--to xml'",
                                    guest.trace().locate(guest.domain()))));
        }
        ProfileOption.Choice choice = profiles.forGuest(guest);
        if (choice.profile() == null) {
            return new Result(null, needed ? List.of(choice.problem()) : List.of());
        }
        QemuGenerator generator = new QemuGenerator(choice.profile(), firmware.host());
        if (advice.isWanted()) {
            generator.withAdvice();
        }
        QemuCommand command = (completed ? generator : generator.withoutCompleted()).generate(guest.domain(), style);
        List<Diagnostic> diagnostics = new ArrayList<>();
        (needed ? command.problems() : command.problemsOfTheDomain())
                .stream()
                        .filter(problem -> advice.tells(problem.severity()))
                        .forEach(problem -> diagnostics.add(problem.at(guest.trace())));
        command.omissions()
                .forEach(omission -> diagnostics.add(new Diagnostic(
                        Severity.INFO,
                        "qemu.standalone",
                        null,
                        omission.reason(),
                        null,
                        guest.trace().locate(omission.object()))));
        return new Result(command, diagnostics);
    }

    /** A guest with all that it leaves out; {@code null} for one that is not for QEMU, or for a QEMU that is not known. */
    CompletedDomain complete(LoadedGuest guest) {
        return complete(guest, (step, domain) -> {});
    }

    /** The same, shown to an observer after each step. */
    CompletedDomain complete(LoadedGuest guest, CompletionObserver observer) {
        CapabilityProfile profile =
                QemuDomains.isForQemu(guest.domain()) ? profiles.forGuest(guest).profile() : null;
        return profile == null ? null : CompletedDomain.of(guest.domain(), profile, firmware.host(), observer);
    }
}
