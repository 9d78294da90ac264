// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code generate --comments}. */
class CommentsOptionTest {
    private static final String FLEET =
            """
            template server {
                type = kvm
                memory = 2GiB
                os { type = hvm  arch = x86_64  machine = q35 }
                features { acpi = yes  apic { } }
                disk file {
                    source.file = "/srv/${name}.raw"
                    target.dev = vda
                    driver.type = raw
                }
            }
            guest web extends server {
                memory = 4GiB
                cpu.mode = host-model
                os.machine = pc
            }
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void whereEachElementComesFrom() {
        cli.file("fleet.guest", FLEET)
                .guestwright("generate", "--to", "xml", "--comments", "@fleet.guest")
                .gives(
                        0,
                        """
                        <!-- guest: fleet.guest:12; type: fleet.guest:2 template server -->
                        <domain type='kvm'>
                          <!-- fleet.guest:12 -->
                          <name>web</name>
                          <!-- fleet.guest:13, instead of fleet.guest:3 template server -->
                          <memory unit='GiB'>4</memory>
                          <!-- fleet.guest:4 template server -->
                          <os>
                            <!-- arch, value: fleet.guest:4 template server; machine: fleet.guest:15, instead of fleet.guest:4 template server -->
                            <type arch='x86_64' machine='pc'>hvm</type>
                          </os>
                          <!-- fleet.guest:5 template server -->
                          <features>
                            <acpi/>
                            <apic/>
                          </features>
                          <!-- fleet.guest:14 -->
                          <cpu mode='host-model'/>
                          <!-- fleet.guest:6 template server -->
                          <devices>
                            <disk type='file'>
                              <!-- fleet.guest:9 template server -->
                              <driver type='raw'/>
                              <!-- fleet.guest:7 template server -->
                              <source file='/srv/web.raw'/>
                              <!-- fleet.guest:8 template server -->
                              <target dev='vda'/>
                            </disk>
                          </devices>
                        </domain>
                        """,
                        "");
    }

    @Test
    void whatIsFilledIn() {
        assertThat(cli.file("fleet.guest", FLEET)
                        .guestwright("generate", "--to", "xml", "--comments", "--complete", "@fleet.guest")
                        .out())
                .contains(
                        """
                          <!-- filled in by LifecycleDefaults -->
                          <on_crash>destroy</on_crash>
                        """)
                .contains(
                        """
                            <!-- arch, value: fleet.guest:4 template server; machine: fleet.guest:15, instead of fleet.guest:4 template server, made of pc by MachineDefaults -->
                        """);
    }

    @Test
    void aCommentEndsWhereItShould() {
        cli.file(
                        "a--b.xml",
                        "<domain type='kvm'>\n  <name>a--</name>\n  <memory>1024</memory>\n  <os><type arch='x86_64'>hvm</type></os>\n</domain>\n")
                .guestwright("generate", "--to", "xml", "--comments", "@a--b.xml")
                .gives(
                        0,
                        """
                        <!-- guest: a- -b.xml:1; type: a- -b.xml:1 -->
                        <domain type='kvm'>
                          <!-- a- -b.xml:2 -->
                          <name>a--</name>
                          <!-- a- -b.xml:3 -->
                          <memory>1024</memory>
                          <!-- a- -b.xml:4 -->
                          <os>
                            <type arch='x86_64'>hvm</type>
                          </os>
                        </domain>
                        """,
                        "");
        cli.file(
                "c.guest",
                "template t-- { type = kvm  memory = 1GiB  os { type = hvm  arch = x86_64 } }\nguest c-- extends t-- { }\n");
        String commented = cli.guestwright("generate", "--to", "xml", "--comments", "@c.guest")
                .out();
        assertThat(cli.file("c.xml", commented).guestwright("generate", "--to", "xml", "@c.xml"))
                .isEqualTo(cli.guestwright("generate", "--to", "xml", "@c.guest"));
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void commentsChangeNothing(Path example) {
        for (List<String> options : List.of(List.<String>of(), List.of("--complete"))) {
            String plain = generate(options, example);
            List<String> more = new ArrayList<>(options);
            more.add("--comments");
            String commented = generate(more, example);
            assertThat(commented.replaceAll("(?m)^ *<!-- .* -->\n", "")).isEqualTo(plain);
            String[] plains = plain.split("\n\n");
            String[] all = commented.split("\n\n");
            assertThat(all).hasSameSizeAs(plains);
            for (int i = 0; i < all.length; i++) {
                assertThat(all[i]).contains("<!-- ");
                cli.file("a.xml", all[i] + "\n")
                        .guestwright("generate", "--to", "xml", "@a.xml")
                        .gives(0, plains[i].stripTrailing() + "\n", "");
            }
        }
    }

    private String generate(List<String> options, Path example) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--to", "xml", example.toString()));
        arguments.addAll(options);
        return cli.guestwright(arguments.toArray(String[]::new)).out();
    }
}
