// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestwright.cli.input.TextFile;
import org.guestwright.cli.output.OutputException;
import org.guestwright.cli.output.OutputFolder;
import org.guestwright.model.diagnostic.Location;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where outputs go: to standard output, or into a folder. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private OutputFolder folder;
    private boolean printed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            order = 80,
            description = "Write files into this folder, which is made where there is none.")
    void setFolder(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), "'" + directory + "' is not a folder");
        }
        folder = new OutputFolder(directory);
    }

    /**
     * Writes a text; what keeps it from being written is reported.
     *
     * @param path its place in the folder
     * @param file the file that it is made of
     * @param origin the place in that file
     */
    void write(List<String> path, String text, TextFile file, Location origin, Reporter reporter) {
        if (folder == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print((printed ? "\n" : "") + text);
            printed = true;
            return;
        }
        try {
            folder.write(path, text, file.name());
        } catch (OutputException e) {
            reporter.report(List.of(e.at(origin)), file);
        }
    }
}
