// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.stream.Collectors;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.option.ShellText;

/** A QEMU command as a shell can run it, in comments what it does not have of the guest. */
final class CommandText {
    private CommandText() {}

    /** The text; what is different and programs that have to run beside QEMU come first. */
    static String of(QemuCommand command) {
        StringBuilder text = new StringBuilder();
        command.omissions().forEach(omission -> text.append(comment(omission.reason())));
        command.preparations().forEach(preparation -> text.append(comment(preparation.reason()))
                .append(preparation.words().stream().map(ShellText::quote).collect(Collectors.joining(" ")))
                .append(preparation.stays() ? " &\n" : "\n"));
        return text.append(command.shellText()).toString();
    }

    // A name of the guest's may be part of the text, and a new line would end the comment.
    private static String comment(String text) {
        StringBuilder line = new StringBuilder("# ");
        for (int i = 0; i < text.length(); i++) {
            line.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.append('\n').toString();
    }
}
