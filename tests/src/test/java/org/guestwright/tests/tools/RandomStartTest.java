// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.domain.Domain;
import org.guestwright.probe.QemuProbe;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guests drawn from the metamodel start in a real QEMU, or are refused by us first. A QEMU that ends for want of something of the host
 * (a socket that nobody listens on, a device) proves nothing and is not counted.
 */
class RandomStartTest {
    private static final int GUESTS = 50;
    private static final int DRAWS = 600;
    private static final Pattern OF_THE_HOST = Pattern.compile(
            "No such file|Connection refused|Permission denied|in use|Could not open|"
                    + "could not open|Failed to connect|not a valid|No such device|no such device|Failed to find|failed to open|cannot open|resolve|"
                    + "getaddrinfo|Is a directory|not found|Inappropriate ioctl|Operation not permitted|unable to open|Unable to open|"
                    + "not an evdev device|Could not init .* audio driver|pipewire|keymap file|multicast|cannot use stdio|vcard|ftruncate|binding socket|backing store size");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"x86_64, pc, QEMU_X86_64, 1", "x86_64, q35, QEMU_X86_64, 2", "ppc64, pseries, QEMU_PPC64, 3"})
    void startOrAreRefused(String arch, String machine, Tool program, long seed) throws IOException {
        Tool.require(program, Tool.QEMU_IMG);
        Program.run(folder, 30, Tool.QEMU_IMG.command("create", "-q", "-f", "qcow2", "image.qcow2", "1M"));
        Program.run(folder, 30, Tool.QEMU_IMG.command("create", "-q", "-f", "raw", "image.raw", "1M"));
        CapabilityProfile profile = QemuProbe.probe(Path.of(program.command()[0]));
        RandomGuests guests = new RandomGuests(seed, folder);
        Map<String, Integer> refused = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int started = 0;
        int ofTheHost = 0;
        for (int i = 0; i < DRAWS && started < GUESTS; i++) {
            Domain guest = guests.guest(arch, machine);
            String xml = new XmlWriter().write(guest);
            QemuCommand command;
            try {
                command = new QemuGenerator(profile, new HostConfiguration())
                        .forNewDomains(true)
                        .generate(guest, Style.STANDALONE);
            } catch (RuntimeException e) {
                wrong.add(e + " at " + ours(e) + "\n" + xml);
                continue;
            }
            if (command.isRefused()) {
                refused.merge(command.problems().get(0).code(), 1, Integer::sum);
                continue;
            }
            String complaint = start(command);
            if (complaint == null) {
                started++;
            } else if (OF_THE_HOST.matcher(complaint).find()) {
                ofTheHost++;
            } else {
                wrong.add(complaint + "\n" + xml);
            }
        }
        System.out.printf(
                "%s %s, seed %d: %d guests started, %d were refused %s, %d lacked something of the host%n",
                arch,
                machine,
                seed,
                started,
                refused.values().stream().mapToInt(Integer::intValue).sum(),
                refused,
                ofTheHost);
        assertThat(wrong).isEmpty();
        assertThat(started).isEqualTo(GUESTS);
    }

    private static StackTraceElement ours(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.guestwright."))
                .findFirst()
                .orElse(null);
    }

    private String start(QemuCommand command) {
        List<String> words = new ArrayList<>(List.of(command.program()));
        words.addAll(command.arguments());
        return QemuSession.complaint(folder, words);
    }
}
