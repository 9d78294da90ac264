// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An option of QEMU's with its value.
 *
 * @param name with one hyphen, {@code -device}
 * @param value what follows, or {@code null}
 * @param offset where it begins in the text
 * @param length how many characters it takes there
 */
record LineOption(String name, String value, int offset, int length) {
    /** The options that take no value; all others take one. */
    private static final Set<String> WITHOUT_VALUE = Set.of(
            "-S",
            "-nodefaults",
            "-no-user-config",
            "-nographic",
            "-enable-kvm",
            "-no-reboot",
            "-no-shutdown",
            "-no-acpi",
            "-no-hpet",
            "-no-quit",
            "-no-fd-bootchk",
            "-daemonize",
            "-snapshot",
            "-usb",
            "-full-screen",
            "-mem-prealloc",
            "-s",
            "-win2k-hack",
            "-rtc-td-hack",
            "-old-param",
            "-semihosting",
            "-xen-attach",
            "-xen-domid-restrict",
            "-only-migratable",
            "-singlestep",
            "-alt-grab",
            "-ctrl-grab",
            "-sdl",
            "-curses",
            "-portrait",
            "-no-kvm",
            "-kvm",
            "-preconfig");

    /** The options of a command, whose first words have been taken off. */
    static List<LineOption> of(List<Word> words) throws LineException {
        List<LineOption> options = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String name = word.text().startsWith("--") ? word.text().substring(1) : word.text();
            if (!name.startsWith("-")) {
                // QEMU takes a word by itself for the file of the first disk.
                options.add(new LineOption("-hda", name, word.offset(), word.length()));
            } else if (WITHOUT_VALUE.contains(name)) {
                options.add(new LineOption(name, null, word.offset(), word.length()));
            } else if (i + 1 < words.size()) {
                Word value = words.get(++i);
                options.add(new LineOption(name, value.text(), word.offset(), value.end() - word.offset()));
            } else {
                throw new LineException(
                        "line.value",
                        "the option '" + name + "' has no value",
                        "complete the line",
                        word.offset(),
                        word.length());
            }
        }
        return options;
    }

    Values values(String implied) {
        return Values.parse(value == null ? "" : value, implied);
    }

    @Override
    public String toString() {
        return value == null ? name : name + " " + value;
    }
}
