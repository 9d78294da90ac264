// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import picocli.CommandLine.Command;

/** {@code guestwright validate}. */
@Command(name = "validate", header = "Tell what is wrong with guests.",
        description = "Reads guests and checks them. What is wrong goes to standard output; nothing is written.")
final class ValidateCommand extends FileCommand {
    private final Loader loader = new Loader();

    @Override
    void process(TextFile file, Reporter reporter) {
        reporter.report(loader.load(file).diagnostics(), file);
    }

    @Override
    Terminal reportsTo() {
        return Terminal.OUT;
    }
}
