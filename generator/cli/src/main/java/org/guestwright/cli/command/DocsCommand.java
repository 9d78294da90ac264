// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.guestwright.cli.output.OutputException;
import org.guestwright.cli.output.OutputFolder;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.ManualContents;
import org.guestwright.manual.html.HtmlManual;
import org.guestwright.manual.markdown.MarkdownManual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guestwright docs}. */
@Command(
        name = "docs",
        header = "Write the reference manual.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        description = {
            "Writes the manual of all blocks, properties and values, made from the metamodel. It can be searched, needs no "
                    + "server and no network, and is the same at every run."
        },
        footer = {
            "  guestwright docs                           manual/index.html, for a browser",
            "  guestwright docs -o docs --format markdown docs/index.md, for a repository or wiki",
            "  guestwright docs --format html,markdown    both, side by side"
        })
final class DocsCommand implements Callable<Integer> {
    /** The forms of the manual. */
    enum Format {
        HTML,
        MARKDOWN
    }

    @Spec
    private CommandSpec spec;

    private Path folder = Path.of("manual");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "html (the default), markdown, or both.")
    private List<Format> formats = List.of(Format.HTML);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write into this folder, which is made where there is none. Left out, it is 'manual'.")
    void setFolder(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), "'" + directory + "' is not a folder");
        }
        folder = directory;
    }

    @Override
    public Integer call() {
        Manual manual = ManualContents.of(NameTable.standard());
        Set<Format> wanted = EnumSet.copyOf(formats);
        Map<String, String> files = new LinkedHashMap<>();
        if (wanted.contains(Format.HTML)) {
            files.putAll(HtmlManual.files(manual, Version.number()));
        }
        if (wanted.contains(Format.MARKDOWN)) {
            files.putAll(MarkdownManual.files(manual));
        }
        OutputFolder output = new OutputFolder(folder);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                output.write(List.of(file.getKey().split("/")), file.getValue(), "the metamodel");
            }
        } catch (OutputException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("guestwright: " + e.getMessage() + "\n");
            err.flush();
            return Guestwright.ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        wanted.forEach(format -> out.print(folder.resolve(format == Format.HTML ? "index.html" : "index.md") + "\n"));
        out.flush();
        return Guestwright.DONE;
    }
}
