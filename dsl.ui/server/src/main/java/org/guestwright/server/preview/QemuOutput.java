// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.option.Option;
import org.guestwright.qemu.option.OptionFormatter;
import org.guestwright.qemu.option.ShellText;

/** The command line of a guest, an option a line with where each comes from. */
final class QemuOutput {
    private final StringBuilder text = new StringBuilder();
    private final List<Location> lines = new ArrayList<>();

    QemuOutput(QemuCommand command, OptionOrigins origins) {
        command.omissions().forEach(omission -> comment(omission.reason(), origins.of(omission.object())));
        command.preparations().forEach(preparation -> {
            comment(preparation.reason(), null);
            add(quoted(preparation.words()) + (preparation.stays() ? " &" : ""), null);
        });
        command.environment().forEach((name, value) -> add(name + "=" + ShellText.quote(value) + " \\", null));
        List<Option> options = command.options();
        add(ShellText.quote(command.program()) + (options.isEmpty() ? "" : " \\"), null);
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            add(quoted(OptionFormatter.words(option)) + (i + 1 < options.size() ? " \\" : ""), origins.of(option));
        }
    }

    private static String quoted(List<String> words) {
        return words.stream().map(ShellText::quote).collect(Collectors.joining(" "));
    }

    private void comment(String reason, Location place) {
        add("# " + reason, place);
    }

    private void add(String line, Location place) {
        line.lines().forEach(part -> {
            text.append(part).append('\n');
            lines.add(place);
        });
    }

    /** The command. */
    String text() {
        return text.toString();
    }

    /** Where each line comes from, {@code null} where that is not known. */
    List<Location> lines() {
        return lines;
    }
}
