// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.List;
import org.guestwright.dsl.compile.ReadyTemplate;
import org.guestwright.model.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright library show}. */
@Command(
        name = "show",
        header = "Show a file of the library.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ShowLibraryCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A template that 'guestwright library' lists.")
    private String name;

    @Override
    public void run() {
        List<ReadyTemplate> templates = ReadyTemplate.all();
        List<String> names = templates.stream().map(ReadyTemplate::name).toList();
        if (!names.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the library has no '" + name + "'; "
                            + Suggestion.didYouMean(name, names, "it has " + String.join(", ", names)));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(templates.get(names.indexOf(name)).text());
        out.flush();
    }
}
