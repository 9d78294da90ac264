// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.capability.MachineType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright capabilities}. */
@Command(name = "capabilities", header = "Show the QEMU versions that are known, and what they can do.",
        synopsisHeading = "%nUsage: ", descriptionHeading = "%n", optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n", synopsisSubcommandLabel = "[COMMAND]",
        description = "A capability profile says what one QEMU can do: its machines, CPU models and features. "
                + "By itself the command lists their names, for the option --profile.",
        footer = {
            "  guestwright capabilities                   the names of all profiles",
            "  guestwright capabilities show ppc64-7.1.0  machines, CPU models and features of one",
            "  guestwright capabilities show /var/cache/libvirt/qemu/capabilities/HASH.xml",
            "                                             those of a QEMU that libvirt has found on this host"})
final class CapabilitiesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        CapabilityProfiles.all().forEach(name -> out.print(name + "\n"));
        out.flush();
    }

    @Command(name = "show", header = "Show what one QEMU can do.", synopsisHeading = "%nUsage: ", parameterListHeading = "%n",
            optionListHeading = "%nOptions:%n")
    void show(@Parameters(paramLabel = "NAME", converter = ProfileOption.ByName.class,
            description = "A profile, such as ppc64-7.1.0; ppc64-latest is the newest of its architecture. Or a file of libvirt's capability cache.")
            CapabilityProfile profile) {
        PrintWriter out = spec.commandLine().getOut();
        int version = profile.version();
        out.printf("%s: QEMU %d.%d.%d for %s%n", profile.name(), version / 1_000_000, version / 1_000 % 1_000, version % 1_000,
                profile.arch());
        for (Accelerator accelerator : profile.accelerators()) {
            list(out, "machines of " + accelerator.name().toLowerCase(Locale.ROOT),
                    profile.machines(accelerator).stream().map(CapabilitiesCommand::describe).toList());
            list(out, "CPU models of " + accelerator.name().toLowerCase(Locale.ROOT),
                    profile.cpuModels(accelerator).stream().map(model -> model.name()).toList());
        }
        list(out, "features, by libvirt's names", List.copyOf(profile.flags()));
        out.flush();
    }

    private static String describe(MachineType machine) {
        return machine.name() + (machine.alias() == null ? "" : " (" + machine.alias() + ")") + (machine.isDefault() ? " (default)" : "");
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        out.print("\n" + title + ":\n");
        lines.forEach(line -> out.print("  " + line + "\n"));
    }
}
