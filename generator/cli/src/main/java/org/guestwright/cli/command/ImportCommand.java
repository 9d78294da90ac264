// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.List;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.dsl.print.Remark;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.line.LineException;
import org.guestwright.line.QemuLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guestwright import}. */
@Command(
        name = "import",
        header = "Write libvirt XML, or a QEMU command line, as .guest.",
        description = {
            "Reads domain XML and writes what it says as a .guest, with its comments. Without -o all goes to standard output; "
                    + "with it, NAME.xml becomes DIR/NAME.guest.",
            "Any other file is taken for a command that starts QEMU. What of it a guest has no words for is kept as qemu-commandline or "
                    + "qemu-override, with a warning.",
            "What is not known is told with its line and column, and never left out in silence."
        },
        footer = {
            "  virsh dumpxml --inactive web > web.xml",
            "  guestwright import -o guests web.xml       guests/web.guest",
            "  guestwright import *.xml                   all in one text, to standard output",
            "  guestwright import run.sh                  the guest that a script starts by qemu-system-..."
        })
final class ImportCommand extends FileCommand {
    private final Loader loader = new Loader();
    private final GuestPrinter printer = new GuestPrinter();

    @Mixin
    private OutputOption output;

    @Override
    void process(TextFile file, Reporter reporter) {
        if (file.isXml()) {
            write(loader.readXml(file), file, reporter);
        } else if (QemuLine.isOne(file.text())) {
            readLine(file, reporter);
        } else {
            reporter.report(
                    List.of(file.problem(
                            "file.kind",
                            "this is neither a .xml nor a command that starts QEMU",
                            "import reads libvirt's XML and QEMU command lines")),
                    file);
        }
    }

    private void readLine(TextFile file, Reporter reporter) {
        try {
            QemuLine line = QemuLine.read(
                    file.name(), file.text(), file.path().toAbsolutePath().getParent());
            reporter.report(line.notes(), file);
            write(loader.readXml(file, line), file, reporter);
        } catch (LineException e) {
            reporter.report(List.of(e.in(file.name(), file.text())), file);
        }
    }

    private void write(XmlDocument document, TextFile file, Reporter reporter) {
        reporter.report(document.diagnostics(), file);
        if (!document.hasErrors()) {
            List<Remark> remarks = document.comments().stream()
                    .map(comment -> new Remark(comment.text(), comment.object(), comment.feature(), comment.last()))
                    .toList();
            output.write(
                    List.of(file.stem() + ".guest"),
                    printer.print(document.root(), remarks),
                    file,
                    document.trace().locate(document.root()),
                    reporter);
        }
    }
}
