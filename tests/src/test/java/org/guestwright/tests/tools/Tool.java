// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that tests call, and the Debian packages that have them. */
enum Tool {
    XMLLINT("xmllint", "libxml2-utils"),
    JING("jing", "jing"),
    VIRSH("virsh", "libvirt-clients"),
    LIBVIRTD("libvirtd", "libvirt-daemon-system"),
    VIRTLOGD("virtlogd", "libvirt-daemon-system"),
    UNSHARE("unshare", "util-linux"),
    QEMU_IMG("qemu-img", "qemu-utils"),
    QEMU_X86_64("qemu-system-x86_64", "qemu-system-x86"),
    QEMU_PPC64("qemu-system-ppc64", "qemu-system-ppc"),
    SWTPM("swtpm", "swtpm"),
    SWTPM_SETUP("swtpm_setup", "swtpm-tools");

    private final String program;
    private final String debianPackage;

    Tool(String program, String debianPackage) {
        this.program = program;
        this.debianPackage = debianPackage;
    }

    /** The program's name. */
    String program() {
        return program;
    }

    /** Skips the test, with a line that says why, where one of the programs is missing. */
    static void require(Tool... tools) {
        for (Tool tool : tools) {
            String reason = "skipped: there is no " + tool.program + "; Debian has it in " + tool.debianPackage;
            if (tool.find().isEmpty()) {
                System.out.println(reason);
            }
            assumeTrue(tool.find().isPresent(), reason);
        }
    }

    private Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command line of this program. */
    String[] command(String... arguments) {
        return Stream.concat(Stream.of(find().orElseThrow().toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
    }
}
