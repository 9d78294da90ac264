// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.List;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.dsl.print.Remark;
import org.guestwright.libvirt.xml.XmlDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guestwright import}. */
@Command(name = "import", header = "Write libvirt XML as .guest.",
        description = {
            "Reads domain XML and writes what it says as a .guest, with its comments. Without -o all goes to standard output; "
                    + "with it, NAME.xml becomes DIR/NAME.guest.",
            "What is not known is an error with its line and column, and never left out in silence."},
        footer = {
            "  virsh dumpxml --inactive web > web.xml",
            "  guestwright import -o guests web.xml       guests/web.guest",
            "  guestwright import *.xml                   all in one text, to standard output"})
final class ImportCommand extends FileCommand {
    private final Loader loader = new Loader();
    private final GuestPrinter printer = new GuestPrinter();

    @Mixin
    private OutputOption output;

    @Override
    void process(TextFile file, Reporter reporter) {
        if (!file.isXml()) {
            reporter.report(List.of(file.problem("file.kind", "this is no .xml", "import reads libvirt's XML only")), file);
            return;
        }
        XmlDocument document = loader.readXml(file);
        reporter.report(document.diagnostics(), file);
        if (!document.hasErrors()) {
            List<Remark> remarks = document.comments().stream()
                    .map(comment -> new Remark(comment.text(), comment.object(), comment.feature(), comment.last())).toList();
            output.write(List.of(file.stem() + ".guest"), printer.print(document.root(), remarks), file,
                    document.trace().locate(document.root()), reporter);
        }
    }
}
