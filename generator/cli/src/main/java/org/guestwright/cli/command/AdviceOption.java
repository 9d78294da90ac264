// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.List;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.rules.project.ProjectCheck;
import picocli.CommandLine.Option;

/** How much is told of what is not wrong, and whether the guests are compared with each other. */
final class AdviceOption {
    /** What is told beside errors. */
    enum Level {
        NONE,
        WARNINGS,
        ALL
    }

    @Option(
            names = "--advice",
            paramLabel = "LEVEL",
            defaultValue = "warnings",
            order = 30,
            description =
                    "What is told beside errors: none, warnings (the default), or all: also what is good to know, "
                            + "such as what keeps a guest from being migrated.")
    private Level level;

    @Option(
            names = "--apart",
            order = 31,
            description =
                    "Take each guest for itself. Without it, the guests of all files are a project, and may not have a name, "
                            + "UUID, MAC address, port, image and the like in common.")
    private boolean apart;

    private final ProjectCheck project = new ProjectCheck();

    /** Whether rules of our own are to be looked at. */
    boolean isWanted() {
        return level != Level.NONE;
    }

    /** Whether a problem is to be told. */
    boolean tells(Severity severity) {
        return severity == Severity.ERROR
                || level == Level.ALL
                || level == Level.WARNINGS && severity == Severity.WARNING;
    }

    /** What a guest has in common with those before it. */
    List<Diagnostic> compare(LoadedGuest guest) {
        return apart
                ? List.of()
                : project.add(guest.domain(), guest.trace()).stream()
                        .filter(diagnostic -> tells(diagnostic.severity()))
                        .toList();
    }
}
