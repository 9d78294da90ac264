// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.option.Option;
import org.guestwright.qemu.option.OptionFormatter;
import org.guestwright.qemu.option.ShellText;

/**
 * What became of a domain.
 *
 * @param environment the variables that are set for QEMU, in order
 * @param program the QEMU program
 * @param options the options, in order; empty for a refused domain
 * @param completed the domain with all that was left out, or {@code null} where it cannot be completed or was not to be kept
 * @param problems what is wrong; with an error among them there is no command line
 * @param omissions what a standalone line does not have
 * @param preparations programs that must run for a standalone line to work
 */
public record QemuCommand(
        Map<String, String> environment,
        String program,
        List<Option> options,
        Domain completed,
        List<Problem> problems,
        List<Omission> omissions,
        List<Preparation> preparations) {
    private static final Set<String> NOT_OF_THE_GUEST = Set.of("qemu.unsupported", "secret.missing", "hugepages.mount");

    static QemuCommand refused(Domain completed, List<Problem> problems) {
        return new QemuCommand(Map.of(), null, List.of(), completed, problems, List.of(), List.of());
    }

    /** The same, its problems and omissions told of the originals. */
    QemuCommand about(DomainCopy copy) {
        if (problems.isEmpty() && omissions.isEmpty()) {
            return this;
        }
        return new QemuCommand(
                environment,
                program,
                options,
                completed,
                problems.stream().map(copy::original).toList(),
                omissions.stream().map(copy::original).toList(),
                preparations);
    }

    /**
     * The problems of the domain itself, for those who do not want a line: without what says that we cannot write one yet,
     * though libvirt and QEMU can, and that this host lacks something which the one that runs it may have.
     */
    public List<Problem> problemsOfTheDomain() {
        return problems.stream()
                .filter(problem -> !NOT_OF_THE_GUEST.contains(problem.code()))
                .toList();
    }

    /** Whether there is no command line. */
    public boolean isRefused() {
        return program == null;
    }

    /** The arguments after the program. */
    public List<String> arguments() {
        return OptionFormatter.words(options);
    }

    /** The command as a shell reads it, an option a line, ending in a newline. */
    public String shellText() {
        List<String> words = new ArrayList<>();
        words.add(program);
        words.addAll(arguments());
        return ShellText.of(environment, words);
    }
}
