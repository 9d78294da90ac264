// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import org.guestwright.model.capability.CapabilityProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code guestwright capabilities}. */
@Command(
        name = "capabilities",
        header = "Show the QEMU versions that are known, and what they can do.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        synopsisSubcommandLabel = "[COMMAND]",
        description = "A capability profile says what one QEMU can do: its machines, CPU models and features. "
                + "By itself the command lists their names, for the option --profile.",
        footer = {
            "  guestwright capabilities                   the names of all profiles",
            "  guestwright capabilities show ppc64-7.1.0  devices, machines, CPU models and features of one",
            "  guestwright capabilities show ppc64-7.1.0 tpm",
            "                                             what it offers for a TPM",
            "  guestwright capabilities probe qemu-system-ppc64 > here.profile",
            "                                             the profile of a QEMU of this host"
        },
        subcommands = {ShowCapabilitiesCommand.class, ProbeCommand.class})
final class CapabilitiesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        CapabilityProfiles.all().forEach(name -> out.print(name + "\n"));
        out.flush();
    }
}
