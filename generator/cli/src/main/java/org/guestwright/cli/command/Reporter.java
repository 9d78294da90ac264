// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.guestwright.cli.input.TextFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.DiagnosticJson;
import org.guestwright.model.diagnostic.DiagnosticPrinter;

/** Tells what is wrong, in text or as one JSON array, and remembers whether there was an error. */
final class Reporter implements AutoCloseable {
    /** How diagnostics are shown. */
    enum Format {
        TEXT,
        JSON
    }

    private final PrintWriter out;
    private final Format format;
    private final DiagnosticPrinter printer;
    private int shown;
    private boolean failed;

    Reporter(PrintWriter out, Format format, boolean coloured) {
        this.out = out;
        this.format = format;
        this.printer = coloured ? DiagnosticPrinter.coloured() : DiagnosticPrinter.plain();
    }

    /** Shows what was found in a file; some of it may stand in other files. */
    void report(Collection<Diagnostic> diagnostics, TextFile file) {
        for (Diagnostic diagnostic : diagnostics) {
            report(diagnostic, diagnostic.location().file().equals(file.name()) ? file.text() : source(diagnostic));
        }
    }

    /** Shows one diagnostic; {@code source} is the text of its file, or {@code null}. */
    void report(Diagnostic diagnostic, String source) {
        failed |= diagnostic.isError();
        if (format == Format.TEXT) {
            out.print(printer.print(diagnostic, source));
        } else {
            out.print((shown == 0 ? "[\n" : ",\n") + DiagnosticJson.print(diagnostic));
        }
        shown++;
    }

    /** Whether an error was shown. */
    boolean failed() {
        return failed;
    }

    @Override
    public void close() {
        if (format == Format.JSON) {
            out.print(shown == 0 ? "[]\n" : "\n]\n");
        }
        out.flush();
    }

    private static String source(Diagnostic diagnostic) {
        try {
            return Files.readString(Path.of(diagnostic.location().file()));
        } catch (IOException e) {
            return null;
        }
    }
}
