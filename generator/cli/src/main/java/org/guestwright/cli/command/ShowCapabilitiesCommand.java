// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.DeviceCapability;
import org.guestwright.model.capability.MachineType;
import org.guestwright.model.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright capabilities show}. */
@Command(
        name = "show",
        header = "Show what one QEMU can do.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ShowCapabilitiesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            converter = ProfileOption.ByName.class,
            description =
                    "A profile, such as ppc64-7.1.0; ppc64-latest is the newest of its architecture. Or a file: what 'capabilities probe' "
                            + "wrote (*.profile), or one of libvirt's capability cache (*.xml).")
    private CapabilityProfile profile;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "DEVICE",
            description = "Show only what it offers for these devices: tpm, disk, ...")
    private List<String> devices = List.of();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<DeviceCapability> capabilities = DeviceCapability.of(profile);
        if (devices.isEmpty()) {
            showAll(out, capabilities);
        } else {
            List<String> known = capabilities.stream()
                    .map(DeviceCapability::device)
                    .distinct()
                    .toList();
            for (String device : devices) {
                if (!known.contains(device)) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "there is no device '" + device + "' that depends on the QEMU; "
                                    + Suggestion.didYouMean(device, known, "there are " + String.join(", ", known)));
                }
            }
            capabilities.stream()
                    .filter(capability -> devices.contains(capability.device()))
                    .forEach(capability -> out.print(describe(capability) + "\n"));
        }
        out.flush();
    }

    private void showAll(PrintWriter out, List<DeviceCapability> capabilities) {
        int version = profile.version();
        out.printf(
                "%s: QEMU %d.%d.%d for %s%n",
                profile.name(), version / 1_000_000, version / 1_000 % 1_000, version % 1_000, profile.arch());
        list(
                out,
                "devices",
                capabilities.stream()
                        .filter(capability -> !capability.values().isEmpty())
                        .map(ShowCapabilitiesCommand::describe)
                        .toList());
        for (Accelerator accelerator : profile.accelerators()) {
            list(
                    out,
                    "machines of " + accelerator.name().toLowerCase(Locale.ROOT),
                    profile.machines(accelerator).stream()
                            .map(ShowCapabilitiesCommand::describe)
                            .toList());
            list(
                    out,
                    "CPU models of " + accelerator.name().toLowerCase(Locale.ROOT),
                    profile.cpuModels(accelerator).stream()
                            .map(model -> model.name())
                            .toList());
        }
        list(out, "features, by libvirt's names", List.copyOf(profile.flags()));
    }

    private static String describe(DeviceCapability capability) {
        return capability.device() + " " + capability.property() + ": "
                + (capability.values().isEmpty() ? "(nothing)" : String.join(" ", capability.values()));
    }

    private static String describe(MachineType machine) {
        return machine.name()
                + (machine.alias() == null ? "" : " (" + machine.alias() + ")")
                + (machine.isDefault() ? " (default)" : "");
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        out.print("\n" + title + ":\n");
        lines.forEach(line -> out.print("  " + line + "\n"));
    }
}
