// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.Preparation;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.tests.tools.Examples.Example;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real QEMU starts with the standalone line of each example, and answers. */
class QemuStartTest {
    @TempDir
    private Path folder;

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void starts(Example example) throws IOException {
        Domain domain = example.domain();
        Tool.require(Emulated.programOf(domain), Tool.SWTPM, Tool.QEMU_IMG);
        Emulated.withoutKvm(domain);
        QemuCommand command = QemuGenerator.generate(
                domain,
                CapabilityProfiles.named(Emulated.profileOf(domain)).orElseThrow(),
                new HostConfiguration(),
                Style.STANDALONE);
        assertThat(command.problems()).isEmpty();
        for (Preparation preparation : command.preparations()) {
            Program helper = Program.run(folder, 30, here(preparation.words()).toArray(String[]::new));
            assertThat(helper.exit()).as(helper.output()).isZero();
        }
        List<String> words = new ArrayList<>(List.of(command.program()));
        words.addAll(here(command.arguments()));
        assertThat(QemuSession.complaint(folder, words)).isNull();
    }

    /** Words with all that lies elsewhere moved into this test's folder, in which an image is made where one is named. */
    private List<String> here(List<String> words) throws IOException {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            String moved = word.replaceAll("/var/lib/libvirt/images/|/srv/data/|/tmp/guestwright-", folder + "/");
            all.add(moved);
            Matcher image = Pattern.compile(Pattern.quote(folder + "/") + "[^\",]+\\.qcow2")
                    .matcher(moved);
            while (image.find()) {
                if (!Files.exists(Path.of(image.group()))) {
                    Program made = Program.run(
                            folder, 30, Tool.QEMU_IMG.command("create", "-q", "-f", "qcow2", image.group(), "1M"));
                    assertThat(made).isEqualTo(new Program(0, ""));
                }
            }
        }
        return all;
    }
}
