// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.picture.machine.MachinePicture;
import org.guestwright.picture.machine.Sources;
import org.guestwright.picture.svg.SvgPicture;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guestwright draw}. */
@Command(
        name = "draw",
        header = "Draw the machines of guests, as SVG.",
        description = {
            "Draws each guest as the machine that its system will see: buses with the devices on their addresses, NUMA nodes, "
                    + "memory, and what of the host stands behind disks and interfaces. What libvirt adds has a dashed line.",
            "Without -o all goes to standard output. With it, NAME.guest becomes DIR/NAME.svg; where a file holds several guests, "
                    + "each becomes DIR/NAME/GUEST.svg."
        },
        footer = {
            "  guestwright draw web.guest > web.svg       for a browser",
            "  guestwright draw -o pictures *.guest       pictures/NAME.svg for each file",
            "  guestwright draw --guest db fleet.guest > db.svg",
            "                                             one guest of many"
        })
final class DrawCommand extends FileCommand {
    private final Loader loader = new Loader();

    @Option(
            names = "--guest",
            paramLabel = "NAME",
            order = 1,
            description = "Draw only the guest of this name; it can be given several times.")
    private List<String> names = List.of();

    @Mixin
    private QemuCheck qemu;

    @Mixin
    private OutputOption output;

    private record Drawing(LoadedGuest guest, String svg) {}

    @Override
    void process(TextFile file, Reporter reporter) {
        LoadedFile loaded = loader.load(file);
        reporter.report(loaded.diagnostics(), file);
        if (loaded.hasErrors()) {
            return;
        }
        List<LoadedGuest> wanted = wanted(loaded, file, reporter);
        List<Drawing> drawings = new ArrayList<>();
        for (LoadedGuest guest : wanted) {
            String svg = draw(guest, file, reporter);
            if (svg != null) {
                drawings.add(new Drawing(guest, svg));
            }
        }
        if (drawings.size() == wanted.size()) {
            boolean several = loaded.guests().size() > 1;
            drawings.forEach(drawing -> write(drawing, several, file, reporter));
        }
    }

    private List<LoadedGuest> wanted(LoadedFile loaded, TextFile file, Reporter reporter) {
        if (names.isEmpty()) {
            return loaded.guests();
        }
        List<String> there =
                loaded.guests().stream().map(guest -> guest.domain().getName()).toList();
        List<LoadedGuest> wanted = loaded.guests().stream()
                .filter(guest -> names.contains(guest.domain().getName()))
                .toList();
        if (wanted.isEmpty()) {
            reporter.report(
                    List.of(Diagnostic.error(
                            "draw.guest",
                            "there is no guest '" + names.get(0) + "' in this file",
                            Suggestion.didYouMean(names.get(0), there, "it has " + String.join(", ", there)),
                            Location.startOf(file.name()))),
                    file);
        }
        return wanted;
    }

    /** The picture of a guest; {@code null} for one with an error. */
    private String draw(LoadedGuest guest, TextFile file, Reporter reporter) {
        QemuCheck.Result result = qemu.check(guest, Style.LIBVIRT, false, false);
        reporter.report(result.diagnostics(), file);
        if (result.hasErrors()) {
            return null;
        }
        CompletedDomain completed = qemu.complete(guest);
        return SvgPicture.of(
                completed == null
                        ? MachinePicture.of(guest.domain(), Sources.written(guest.trace()))
                        : MachinePicture.of(
                                completed.domain(),
                                Sources.completed(
                                        object -> completed.isAdded(object) ? null : completed.original(object),
                                        guest.trace())));
    }

    private void write(Drawing drawing, boolean several, TextFile file, Reporter reporter) {
        String name = drawing.guest.domain().getName();
        output.write(
                several ? List.of(file.stem(), name + ".svg") : List.of(file.stem() + ".svg"),
                drawing.svg,
                file,
                drawing.guest.trace().locate(drawing.guest.domain()),
                reporter);
    }
}
