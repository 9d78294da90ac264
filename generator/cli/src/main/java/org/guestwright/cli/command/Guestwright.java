// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.Collection;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.qemu.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command that holds all others. */
@Command(
        name = "guestwright",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Turns definitions of virtual machines into libvirt XML and QEMU command lines.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "A guest is written in the language .guest or as libvirt's domain XML; 'generate' and 'validate' read both.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guestwright generate web.guest             the XML and the QEMU line, to standard output",
            "  guestwright generate --to xml -o out *.guest",
            "                                             out/NAME.xml for each file",
            "  guestwright validate web.guest db.xml      what is wrong with them, if anything",
            "  guestwright import -o . db.xml             db.guest, from what 'virsh dumpxml db' gave",
            "",
            "Exit codes: 0 all done; 1 there are errors in the input; 2 the program was called wrongly.",
            "'guestwright COMMAND --help' tells more."
        },
        subcommands = {
            GenerateCommand.class,
            ValidateCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            DrawCommand.class,
            ImportCommand.class,
            FormatCommand.class,
            SchemaCommand.class,
            DocsCommand.class,
            LibraryCommand.class,
            CapabilitiesCommand.class
        })
public final class Guestwright implements Runnable {
    /** The exit code when all was done. */
    public static final int DONE = 0;
    /** The exit code when there are errors in the input. */
    public static final int ERRORS = 1;
    /** The exit code when the program was called wrongly. */
    public static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    /** The program, ready to be given arguments. */
    public static CommandLine commandLine() {
        return new CommandLine(new Guestwright())
                .registerConverter(AdviceOption.Level.class, new OneOf<>(AdviceOption.Level.class))
                .registerConverter(GenerateCommand.Target.class, new OneOf<>(GenerateCommand.Target.class))
                .registerConverter(Style.class, new OneOf<>(Style.class))
                .registerConverter(Reporter.Format.class, new OneOf<>(Reporter.Format.class))
                .registerConverter(DocsCommand.Format.class, new OneOf<>(DocsCommand.Format.class))
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.OUT.coloured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(Guestwright::wrongUse);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUse(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.print("guestwright: "
                + (e instanceof UnmatchedArgumentException unmatched
                        ? unknown(unmatched, command.getCommandSpec())
                        : e.getMessage())
                + "\n");
        err.print("Try '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        err.flush();
        return WRONG_USE;
    }

    private static String unknown(UnmatchedArgumentException e, CommandSpec command) {
        String word = e.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return "there is no option '" + word + "'"
                    + suggestion(word, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? "'" + word + "' is one argument too many"
                : "there is no command '" + word + "'"
                        + suggestion(word, command.subcommands().keySet());
    }

    private static String suggestion(String word, Collection<String> known) {
        return Suggestion.nearest(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }
}
