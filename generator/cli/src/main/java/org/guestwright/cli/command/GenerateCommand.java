// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.cli.output.OutputException;
import org.guestwright.cli.output.OutputFolder;
import org.guestwright.libvirt.xml.XmlWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guestwright generate}. */
@Command(name = "generate", header = "Write what guests become: libvirt XML, QEMU command lines.",
        description = {
            "Reads guests and writes, of each, the domain XML for libvirt and the command line for QEMU.",
            "Without -o all goes to standard output. With it, NAME.guest becomes DIR/NAME.xml and DIR/NAME.args; "
                    + "where a file holds several guests, each becomes DIR/NAME/GUEST.xml. "
                    + "A file with an error in it becomes nothing, and the files after it are done nevertheless."})
final class GenerateCommand extends FileCommand {
    private final Loader loader = new Loader();
    private final XmlWriter writer = new XmlWriter();
    private OutputFolder folder;
    private boolean printed;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Write files into this folder; it is made where there is none.")
    private Path directory;

    /** A text that a guest becomes. */
    private record Output(LoadedGuest guest, String extension, String text) {}

    @Override
    void prepare() {
        if (directory != null) {
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                throw wrongUse("'" + directory + "' is not a folder");
            }
            folder = new OutputFolder(directory);
        }
    }

    @Override
    void process(TextFile file, Reporter reporter) {
        LoadedFile loaded = loader.load(file);
        reporter.report(loaded.diagnostics(), file);
        if (loaded.hasErrors()) {
            return;
        }
        List<Output> outputs = new ArrayList<>();
        for (LoadedGuest guest : loaded.guests()) {
            outputs.add(new Output(guest, ".xml", writer.write(guest.domain())));
        }
        for (Output output : outputs) {
            deliver(file, output, loaded.guests().size() > 1, reporter);
        }
    }

    private void deliver(TextFile file, Output output, boolean several, Reporter reporter) {
        if (folder == null) {
            out().print((printed ? "\n" : "") + output.text());
            printed = true;
            return;
        }
        String stem = file.stem();
        try {
            folder.write(several ? List.of(stem, output.guest.domain().getName() + output.extension)
                    : List.of(stem + output.extension), output.text, file.name());
        } catch (OutputException e) {
            reporter.report(List.of(e.at(output.guest.trace().locate(output.guest.domain()))), file);
        }
    }
}
