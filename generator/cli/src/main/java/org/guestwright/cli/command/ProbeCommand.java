// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guestwright.model.capability.ProfileWriter;
import org.guestwright.probe.QemuProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright capabilities probe}. */
@Command(
        name = "probe",
        header = "Ask a QEMU what it can do.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        description =
                "Starts the program without a machine, asks it by QMP, and writes its profile to standard output: a text, a fact a "
                        + "line. No guest runs. This is the only command that starts a program.",
        footer = {
            "  guestwright capabilities probe qemu-system-ppc64 > here.profile",
            "  guestwright generate --profile here.profile svm.guest"
        })
final class ProbeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "QEMU", description = "The program, such as qemu-system-x86_64, or its path.")
    private Path program;

    @Override
    public Integer call() {
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.print(ProfileWriter.text(QemuProbe.probe(program)));
            out.flush();
            return Guestwright.DONE;
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("guestwright: '" + program + "' cannot be asked what it can do: " + e.getMessage() + "\n");
            err.flush();
            return Guestwright.ERRORS;
        }
    }
}
