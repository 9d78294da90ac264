// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.stream.Collectors;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.option.ShellText;

/** A QEMU command as a shell can run it. */
final class CommandText {
    private CommandText() {}

    /** The text; programs that have to run beside QEMU come first. */
    static String of(QemuCommand command) {
        StringBuilder text = new StringBuilder();
        command.preparations().forEach(preparation -> text.append("# ").append(preparation.reason()).append('\n')
                .append(preparation.words().stream().map(ShellText::quote).collect(Collectors.joining(" "))).append('\n'));
        return text.append(command.shellText()).toString();
    }
}
