// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.qemu.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guestwright validate}. */
@Command(
        name = "validate",
        header = "Tell what is wrong with guests.",
        description =
                "Reads guests and checks them by all rules, by what their QEMU can do, and beside each other. What is wrong goes to standard "
                        + "output; nothing is written. Only errors make the exit code 1.",
        footer = {
            "  guestwright validate *.guest               exit code 0 if all are right",
            "  guestwright validate --profile ppc64-5.2.0 svm.guest",
            "                                             would an old QEMU do?",
            "  guestwright validate --format json *.xml   for machines"
        })
final class ValidateCommand extends FileCommand {
    private final Loader loader = new Loader();

    @Mixin
    private QemuCheck qemu;

    @Override
    void process(TextFile file, Reporter reporter) {
        LoadedFile loaded = loader.load(file);
        reporter.report(loaded.diagnostics(), file);
        if (!loaded.hasErrors()) {
            loaded.guests()
                    .forEach(guest -> reporter.report(
                            qemu.check(guest, Style.LIBVIRT, false, false).diagnostics(), file));
        }
    }

    @Override
    Terminal reportsTo() {
        return Terminal.OUT;
    }
}
