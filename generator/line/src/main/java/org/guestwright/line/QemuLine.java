// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.model.diagnostic.Diagnostic;

/**
 * A QEMU command line as a domain: what libvirt's {@code domxml-from-native} did until libvirt 5.5. Options that a domain has words
 * for become these; what is not understood is kept as an argument or an override, and told.
 *
 * @param xml domain XML
 * @param notes what is not said in the domain's own words; warnings with their places in the text
 */
public record QemuLine(String xml, List<Diagnostic> notes) {
    private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?qemu-system-([A-Za-z0-9_]+)");
    private static final Pattern KVM_PROGRAM = Pattern.compile("(?:.*/)?(?:qemu-)?kvm");
    private static final Pattern VARIABLE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=(.*)", Pattern.DOTALL);
    /** QEMU's names of architectures that libvirt calls otherwise. */
    private static final Map<String, String> ARCHITECTURES =
            Map.of("arm", "armv7l", "i386", "i686", "or1k", "openrisc");

    private static final List<Family> FAMILIES = List.of(
            new IgnoredOptions(),
            new IdentityOptions(),
            new MachineOptions(),
            new CpuOptions(),
            new MemoryOptions(),
            new BootOptions(),
            new ClockOptions(),
            new DriveOptions(),
            new NetworkOptions(),
            new DisplayOptions(),
            new CharacterOptions(),
            new DeviceOptions());

    /**
     * Reads a command.
     *
     * @param file how messages call the text
     * @param text a command as one types it into a shell, with variables in front of it or not
     * @param folder where the command would be run: files without a path are there, and libvirt wants paths
     * @throws LineException when there is no QEMU in it, or a quote or value is missing
     */
    public static QemuLine read(String file, String text, Path folder) throws LineException {
        List<Word> words = ShellWords.split(text);
        int program = program(words);
        if (program < 0) {
            throw new LineException(
                    "line.program",
                    "there is no qemu-system-... in this command",
                    "give the whole command, with the program",
                    0,
                    0);
        }
        String name = words.get(program).text();
        Matcher matcher = PROGRAM.matcher(name);
        String target = matcher.matches() ? matcher.group(1) : "x86_64";
        Draft draft = new Draft(ARCHITECTURES.getOrDefault(target, target), folder);
        draft.domain.attribute("type", matcher.matches() ? "qemu" : "kvm");
        draft.domain.child("name").text("unnamed");
        if (name.startsWith("/") && !name.equals("/usr/bin/qemu-system-" + target)) {
            draft.devices.child("emulator").text(name);
        }
        draft.os().child("type").attribute("arch", draft.architecture).text("hvm");
        List<LineOption> options = LineOption.of(words.subList(program + 1, words.size()));
        Backends.collect(options, draft);
        for (LineOption option : options) {
            if (!Backends.isBackend(option) && FAMILIES.stream().noneMatch(family -> family.read(option, draft))) {
                draft.keep(option);
            }
        }
        Defaults.apply(options, draft);
        draft.end();
        return new QemuLine(
                draft.domain.toString(),
                draft.notes().stream().map(note -> note.in(file, text)).toList());
    }

    /** Whether a text looks like a command that starts QEMU. */
    public static boolean isOne(String text) {
        try {
            return !text.stripLeading().startsWith("<") && program(ShellWords.split(text)) >= 0;
        } catch (LineException e) {
            return true;
        }
    }

    // The program stands behind variables, and words such as "exec" and "sudo".
    private static int program(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (PROGRAM.matcher(word).matches() || KVM_PROGRAM.matcher(word).matches()) {
                return i;
            }
            if (!VARIABLE.matcher(word).matches() && i > 3) {
                return -1;
            }
        }
        return -1;
    }
}
