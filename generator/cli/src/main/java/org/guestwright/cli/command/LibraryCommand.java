// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.List;
import org.guestwright.dsl.compile.ReadyTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code guestwright library}. */
@Command(
        name = "library",
        header = "Show the ready templates that guests can extend.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        synopsisSubcommandLabel = "[COMMAND]",
        description = "A file of the library has a template of its own name. By itself the command lists them; "
                + "'import \"library:NAME\"' makes one known to a file.",
        footer = {
            "  guestwright library                        the names, and what they are",
            "  guestwright library show windows-11        the file: its parameters, a guest, the reasons"
        },
        subcommands = ShowLibraryCommand.class)
final class LibraryCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<ReadyTemplate> templates = ReadyTemplate.all();
        int width = templates.stream()
                .mapToInt(template -> template.name().length())
                .max()
                .orElse(1);
        PrintWriter out = spec.commandLine().getOut();
        templates.forEach(template -> out.print(
                template.name() + " ".repeat(width + 2 - template.name().length()) + template.title() + "\n"));
        out.flush();
    }
}
