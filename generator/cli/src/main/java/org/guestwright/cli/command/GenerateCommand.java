// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.explain.Explainer;
import org.guestwright.cli.explain.OriginComments;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.completion.CompletionHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guestwright generate}. */
@Command(
        name = "generate",
        header = "Write what guests become: libvirt XML, QEMU command lines.",
        description = {
            "Reads guests and writes, of each, the domain XML for libvirt and the command line for QEMU.",
            "Without -o all goes to standard output. With it, NAME.guest becomes DIR/NAME.xml and DIR/NAME.args; where a file "
                    + "holds several guests, each becomes DIR/NAME/GUEST.xml and so on. A file with an error in it becomes "
                    + "nothing, and the files after it are done nevertheless."
        },
        footer = {
            "  guestwright generate web.guest             both, to standard output",
            "  guestwright generate --to xml -o out *.guest",
            "                                             out/NAME.xml for each file",
            "  guestwright generate --to xml web.guest | virsh define /dev/stdin",
            "                                             make it known to libvirt",
            "  guestwright generate --to qemu --style standalone web.guest | sh",
            "                                             run it without libvirt",
            "  guestwright generate --to xml --complete --profile x86_64-9.1.0 web.guest",
            "                                             the XML with all that libvirt would add",
            "  guestwright generate --to xml --comments fleet.guest",
            "                                             the XML with the file and line of each element"
        })
final class GenerateCommand extends FileCommand {
    /** What is written. */
    enum Target {
        XML,
        QEMU,
        ALL
    }

    private final Loader loader = new Loader();
    private final XmlWriter writer = new XmlWriter();

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            defaultValue = "all",
            order = 1,
            description = "What to write: xml, qemu, or all of them (the default).")
    private Target target;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "libvirt",
            order = 2,
            description =
                    "For whom the QEMU line is: libvirt writes the very line that libvirt would run (the default), "
                            + "standalone one that a person can run without libvirt.")
    private Style style;

    @Option(
            names = "--complete",
            order = 3,
            description = "Write the XML with all that libvirt would fill in: models, controllers, addresses.")
    private boolean complete;

    @Option(
            names = "--comments",
            order = 4,
            description =
                    "Put a comment before each element of the XML that says where it comes from: file and line, template, or "
                            + "the step of completion that fills it in.")
    private boolean comments;

    @Mixin
    private QemuCheck qemu;

    @Mixin
    private OutputOption output;

    /** A text that a guest becomes. */
    private record Output(LoadedGuest guest, String extension, String text) {}

    @Override
    void process(TextFile file, Reporter reporter) {
        LoadedFile loaded = loader.load(file);
        reporter.report(loaded.diagnostics(), file);
        if (loaded.hasErrors()) {
            return;
        }
        List<Output> outputs = new ArrayList<>();
        boolean whole = true;
        for (LoadedGuest guest : loaded.guests()) {
            whole &= generate(guest, file, outputs, reporter);
        }
        if (whole) {
            boolean several = loaded.guests().size() > 1;
            for (Output made : outputs) {
                Domain domain = made.guest.domain();
                output.write(
                        several
                                ? List.of(file.stem(), domain.getName() + made.extension)
                                : List.of(file.stem() + made.extension),
                        made.text,
                        file,
                        made.guest.trace().locate(domain),
                        reporter);
            }
        }
    }

    private String xml(LoadedGuest guest, QemuCheck.Result result) {
        if (!comments) {
            return writer.write(complete ? result.command().completed() : guest.domain());
        }
        CompletionHistory history = new CompletionHistory();
        CompletedDomain completed = complete ? qemu.complete(guest, history) : null;
        return writer.write(
                complete ? completed.domain() : guest.domain(),
                new OriginComments(new Explainer(guest, completed, complete ? history : null)));
    }

    /** Whether nothing was wrong. */
    private boolean generate(LoadedGuest guest, TextFile file, List<Output> outputs, Reporter reporter) {
        QemuCheck.Result result = qemu.check(guest, style, target != Target.XML || complete, complete);
        reporter.report(result.diagnostics(), file);
        if (result.hasErrors()) {
            return false;
        }
        if (target != Target.QEMU) {
            outputs.add(new Output(guest, ".xml", xml(guest, result)));
        }
        if (target != Target.XML) {
            outputs.add(new Output(guest, ".args", CommandText.of(result.command())));
        }
        return true;
    }
}
