// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.guestwright.dsl.print.GuestPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How templates are grouped does not matter, only their order: the guide says so. */
class MergeTest {
    private static final List<String> STATEMENTS = List.of(
            "memory = 1GiB",
            "memory.dumpCore = on",
            "title = a",
            "title = \"${vcpu} CPUs\"",
            "vcpu = 2",
            "vcpu = ${n + 1}",
            "cpu { mode = host-model }",
            "cpu.check = none",
            "disk file { target.dev = vda }",
            "disk block { source.dev = \"/dev/x\"  target.dev = vdb }",
            "interface network { source.network = default }",
            "qemu-args = [a, b]",
            "interface[*] { model.type = virtio }",
            "remove disk[*]",
            "if ${vcpu > 2} { on_reboot = restart }",
            "for x in 1..2 { graphics vnc { port = ${5900 + x} } }");

    private final GuestCompiler compiler = new GuestCompiler();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isAssociative(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String templates = "let n = 3\ntemplate a { type = kvm  vcpu = 1  memory = 1GiB }\n" + template("b", random)
                    + template("c", random) + template("d", random);
            String grouped = templates
                    + "template bc extends b, c\ntemplate cd extends c, d\n"
                    + "guest x extends a, bc, d { title = x }\n"
                    + "guest x2 extends a, b, cd { title = x  name = x }\n"
                    + "guest x3 extends a, b, c, d { title = x  name = x }\n";
            CompiledFile file = compiler.compile(Path.of("x.guest"), grouped);
            String first = new GuestPrinter().print(file.guests().get(0).domain());
            assertThat(file.diagnostics()).as(grouped).isEmpty();
            assertThat(new GuestPrinter().print(file.guests().get(1).domain()))
                    .as(grouped)
                    .isEqualTo(first);
            assertThat(new GuestPrinter().print(file.guests().get(2).domain()))
                    .as(grouped)
                    .isEqualTo(first);
        }
    }

    private static String template(String name, Random random) {
        StringBuilder all = new StringBuilder("template " + name + " {\n");
        for (String statement : STATEMENTS) {
            boolean clash = statement.startsWith("vcpu") && all.indexOf("vcpu =") >= 0
                    || statement.startsWith("title") && all.indexOf("title =") >= 0;
            if (!clash && random.nextInt(3) == 0) {
                all.append("    ").append(statement).append('\n');
            }
        }
        return all.append("}\n").toString();
    }
}
