// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.guestwright.cli.input.InputException;
import org.guestwright.cli.input.TextFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does the same to each of many files; what is wrong with one does not keep the others from being done. */
@Command(
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n")
abstract class FileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, .guest or libvirt's .xml.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            order = 90,
            description = "How errors are shown: text for people, json for machines.")
    private Reporter.Format format;

    @Override
    public final Integer call() {
        Terminal stream = reportsTo();
        try (Reporter reporter =
                new Reporter(stream == Terminal.OUT ? out() : spec.commandLine().getErr(), format, stream.coloured())) {
            for (Path path : new LinkedHashSet<>(files)) {
                process(path, reporter);
            }
            out().flush();
            return reporter.failed() ? Guestwright.ERRORS : Guestwright.DONE;
        }
    }

    private void process(Path path, Reporter reporter) {
        try {
            process(TextFile.read(path), reporter);
        } catch (InputException e) {
            reporter.report(e.diagnostic(), null);
        } catch (RuntimeException | StackOverflowError e) {
            Location start = Location.startOf(path.toString());
            reporter.report(
                    isTooDeep(e)
                            ? Diagnostic.error("file.nesting", "the blocks are nested too deeply", null, start)
                            : Diagnostic.error(
                                    "internal",
                                    "Guestwright failed: " + e + origin(e),
                                    "this is a fault of Guestwright, please report it",
                                    start),
                    null);
            if (System.getenv("GUESTWRIGHT_DEBUG") != null) {
                e.printStackTrace(spec.commandLine().getErr());
            }
        }
    }

    private static boolean isTooDeep(Throwable e) {
        return e instanceof StackOverflowError || e.getCause() != null && isTooDeep(e.getCause());
    }

    /** The place in our own code, which says more than one in Java's. */
    private static String origin(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.guestwright"))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    /** Does what the command is for. */
    abstract void process(TextFile file, Reporter reporter);

    /** Where errors go: beside the output, unless they are the output. */
    Terminal reportsTo() {
        return Terminal.ERR;
    }

    /** Standard output. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
