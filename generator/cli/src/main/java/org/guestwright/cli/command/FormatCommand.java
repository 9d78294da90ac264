// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.cli.output.FileReplacement;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guestwright format}. */
@Command(
        name = "format",
        header = "Put .guest files into the one style.",
        description =
                "Formats files in place. Comments are kept, and so is what stands on one line as long as it fits. "
                        + "A file with syntax errors is left as it is.",
        footer = {
            "  guestwright format *.guest                 changes what is not in the style",
            "  guestwright format --check *.guest         changes nothing; exit code 1 if something would",
            "  guestwright format --diff *.guest          the same, and shows what it would change",
            "  guestwright format --lines 10-20 web.guest only these lines"
        })
final class FormatCommand extends FileCommand {
    private final Formatting formatting = new Formatting();
    private final Loader loader = new Loader();

    @Option(names = "--check", description = "Only tell which files are not in the style.")
    private boolean check;

    @Option(names = "--diff", description = "The same as --check, and show on standard output what would change.")
    private boolean diff;

    @Option(
            names = "--lines",
            paramLabel = "FROM-TO",
            converter = LineRange.Reader.class,
            description = "Format only these lines of each file, counted from 1; the others stay as they are.")
    private LineRange lines;

    @Override
    void process(TextFile file, Reporter reporter) {
        if (!file.isGuest()) {
            reporter.report(
                    List.of(file.problem("file.kind", "this is no .guest", "only the language has a style")), file);
            return;
        }
        Optional<String> formatted = lines == null
                ? formatting.format(file.text())
                : formatting.format(file.text(), lines.first(), lines.last());
        if (formatted.isEmpty()) {
            reportSyntax(file, reporter);
        } else if (!formatted.get().equals(file.text())) {
            if (diff) {
                out().print(UnifiedDiff.of(
                        file.name(), file.text(), formatted.get(), new Colours(Terminal.OUT.coloured())));
            }
            if (check || diff) {
                reporter.report(
                        List.of(Diagnostic.error(
                                "format.style",
                                "this is not in the one style",
                                "'guestwright format' puts it there",
                                firstDifference(file, formatted.get()))),
                        file);
            } else {
                write(file, formatted.get(), reporter);
            }
        }
    }

    private void reportSyntax(TextFile file, Reporter reporter) {
        LoadedFile loaded = loader.load(file);
        reporter.report(
                loaded.hasErrors()
                        ? loaded.diagnostics()
                        : List.of(file.problem("format.syntax", "the file cannot be formatted", null)),
                file);
    }

    private static Location firstDifference(TextFile file, String formatted) {
        String text = file.text();
        int offset = 0;
        while (offset < Math.min(text.length(), formatted.length())
                && text.charAt(offset) == formatted.charAt(offset)) {
            offset++;
        }
        return Location.in(file.name(), text, offset, 0);
    }

    private static void write(TextFile file, String text, Reporter reporter) {
        try {
            FileReplacement.write(file.path().toRealPath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            reporter.report(
                    List.of(file.problem(
                            "output.unwritable", "the file cannot be written: " + FileReplacement.reason(e), null)),
                    file);
        }
    }
}
