// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

class ExplainCommandTest {
    private static final String FLEET =
            """
            let pool = "/srv"
            let images = "${pool}/images"

            template base { type = kvm  memory = 1GiB  vcpu = 2 }
            template server extends base {
                memory = 2GiB
                os { type = hvm  arch = x86_64  machine = q35 }
                disk file { source.file = "${images}/${name}.qcow2"  target { dev = vda  bus = virtio } }
                title = "${name} with ${vcpu}"
            }

            guest web extends server {
                memory = 4GiB
            }
            guest db.example.org extends server { tpm-proxy { device = "/dev/tpmrm0" }  os { arch = ppc64  machine = pseries } }
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder).file("fleet.guest", FLEET);
    }

    @Test
    void aValueWithAllThatItReplaces() {
        cli.guestwright("explain", "@fleet.guest", "web.memory")
                .gives(
                        0,
                        """
                        web.memory = 4GiB
                          4GiB in guest web                             fleet.guest:13:14
                          instead of 2GiB in template server            fleet.guest:6:14
                          instead of 1GiB in template base (by server)  fleet.guest:4:38
                        """,
                        "");
    }

    @Test
    void whatStandsForReferences() {
        cli.guestwright("explain", "@fleet.guest", "web.disk[0].source.file", "web.title")
                .gives(
                        0,
                        """
                        web.disk[vda].source.file = /srv/images/web.qcow2
                          "${images}/${name}.qcow2" in template server  fleet.guest:8:31
                            with let images = "${pool}/images"          fleet.guest:2:14
                              with let pool = "/srv"                    fleet.guest:1:12
                            with name = web                             fleet.guest:12:7

                        web.title = web with 2
                          "${name} with ${vcpu}" in template server  fleet.guest:9:13
                            with name = web                          fleet.guest:12:7
                            with vcpu = 2                            fleet.guest:4:51
                        """,
                        "");
    }

    @Test
    void whatLibvirtFillsInAndChanges() {
        cli.guestwright("explain", "@fleet.guest", "web.on_crash", "web.os.machine")
                .gives(
                        0,
                        """
                        web.on_crash = destroy
                          filled in by LifecycleDefaults: What happens when the guest switches off, reboots or crashes.

                        web.os.machine = pc-q35-9.1
                          q35 in template server  fleet.guest:7:47
                          made of q35 by MachineDefaults: The emulator, the architecture and the machine type; an alias of a machine type becomes its versioned name.
                        """,
                        "");
    }

    @Test
    void whatNobodySays() {
        cli.guestwright("explain", "@fleet.guest", "web.disk[vda].driver.iothread", "web.cpu.topology.cores")
                .gives(
                        0,
                        """
                        web.disk[vda].driver.iothread is not set
                          The number of the I/O thread that serves the disk, so that the guest's CPUs need not wait for QEMU's main thread.

                        web.cpu.topology.cores is not set
                          How many cores a cluster has.
                        """,
                        "");
        cli.guestwright("explain", "--as-written", "@fleet.guest", "web.on_crash")
                .gives(
                        0,
                        """
                        web.on_crash is not set
                          What happens when the guest crashes. Left out, it is destroy.
                        """,
                        "");
    }

    @Test
    void aBlock() {
        cli.guestwright("explain", "--as-written", "@fleet.guest", "db.example.org.tpm-proxy", "db.example.org.os")
                .gives(
                        0,
                        """
                        db.example.org
                          tpm-proxy[0].type = passthrough       goes with fleet.guest:15:51
                          tpm-proxy[0].device = /dev/tpmrm0     fleet.guest:15:60
                          tpm-proxy[0].model = spapr-tpm-proxy  goes with fleet.guest:15:39

                        db.example.org
                          os.arch = ppc64       fleet.guest:15:89, instead of x86_64 fleet.guest:7:29 template server
                          os.machine = pseries  fleet.guest:15:106, instead of q35 fleet.guest:7:47 template server
                          os.type = hvm         fleet.guest:7:17 template server
                        """,
                        "");
    }

    @Test
    void everything() {
        cli.guestwright("explain", "--as-written", "@fleet.guest")
                .gives(
                        0,
                        """
                        web
                          type = kvm                                     fleet.guest:4:24 template base
                          name = web                                     fleet.guest:12:7
                          title = web with 2                             fleet.guest:9:13 template server
                          memory = 4GiB                                  fleet.guest:13:14, instead of 2GiB fleet.guest:6:14 template server, instead of 1GiB fleet.guest:4:38 template base
                          vcpu = 2                                       fleet.guest:4:51 template base
                          os.arch = x86_64                               fleet.guest:7:29 template server
                          os.machine = q35                               fleet.guest:7:47 template server
                          os.type = hvm                                  fleet.guest:7:17 template server
                          disk[vda].type = file                          fleet.guest:8:10 template server
                          disk[vda].source.file = /srv/images/web.qcow2  fleet.guest:8:31 template server
                          disk[vda].target.dev = vda                     fleet.guest:8:73 template server
                          disk[vda].target.bus = virtio                  fleet.guest:8:84 template server

                        db.example.org
                          type = kvm                                                fleet.guest:4:24 template base
                          name = db.example.org                                     fleet.guest:15:7
                          title = db.example.org with 2                             fleet.guest:9:13 template server
                          memory = 2GiB                                             fleet.guest:6:14 template server, instead of 1GiB fleet.guest:4:38 template base
                          vcpu = 2                                                  fleet.guest:4:51 template base
                          os.arch = ppc64                                           fleet.guest:15:89, instead of x86_64 fleet.guest:7:29 template server
                          os.machine = pseries                                      fleet.guest:15:106, instead of q35 fleet.guest:7:47 template server
                          os.type = hvm                                             fleet.guest:7:17 template server
                          disk[vda].type = file                                     fleet.guest:8:10 template server
                          disk[vda].source.file = /srv/images/db.example.org.qcow2  fleet.guest:8:31 template server
                          disk[vda].target.dev = vda                                fleet.guest:8:73 template server
                          disk[vda].target.bus = virtio                             fleet.guest:8:84 template server
                          tpm-proxy[0].type = passthrough                           goes with fleet.guest:15:51
                          tpm-proxy[0].device = /dev/tpmrm0                         fleet.guest:15:60
                          tpm-proxy[0].model = spapr-tpm-proxy                      goes with fleet.guest:15:39
                        """,
                        "");
    }

    @Test
    void xml() {
        cli.file(
                        "a.xml",
                        """
                        <domain type='kvm' id='3'>
                          <name>a</name>
                          <memory unit='MiB'>512</memory>
                          <os><type arch='x86_64' machine='q35'>hvm</type></os>
                          <cputune>
                            <vcpupin vcpu='0' cpuset='1'/>
                          </cputune>
                        </domain>
                        """)
                .guestwright("explain", "@a.xml", "memory", "cputune.vcpupin[0].cpuset", "id")
                .gives(
                        0,
                        """
                        a.memory = 512MiB
                          <memory unit='MiB'>512</memory>  a.xml:3:3

                        a.cputune.vcpupin[0].cpuset = 1
                          cpuset='1'  a.xml:6:23

                        a.id = 3
                          id='3'  a.xml:1:20
                          taken away by Identity: A UUID is written with dashes and small letters. The number of a running domain is not kept.
                        """,
                        "");
    }

    @Test
    void forMachines() {
        cli.guestwright("explain", "--format", "json", "@fleet.guest", "web.disk[vda].source.file", "web.on_crash")
                .gives(
                        0,
                        """
                        [
                        {"guest":"web","path":"disk[vda].source.file","value":"/srv/images/web.qcow2","kind":"written","origins":[{"kind":"template","name":"server","text":"\\"${images}/${name}.qcow2\\"","file":"fleet.guest","line":8,"column":31,"parts":[{"kind":"let","name":"images","text":"\\"${pool}/images\\"","file":"fleet.guest","line":2,"column":14,"parts":[{"kind":"let","name":"pool","text":"\\"/srv\\"","file":"fleet.guest","line":1,"column":12}]},{"kind":"property","name":"name","text":"web","file":"fleet.guest","line":12,"column":7}]}]},
                        {"guest":"web","path":"on_crash","value":"destroy","kind":"filled-in","steps":[{"name":"LifecycleDefaults","reason":"What happens when the guest switches off, reboots or crashes."}]}
                        ]
                        """,
                        "");
    }

    @Test
    void whatThereIsNot() {
        cli.guestwright("explain", "@fleet.guest", "wep.memory")
                .gives(
                        1,
                        "",
                        """
                        guestwright: there is no 'wep.memory' in 'fleet.guest'; did you mean 'web'?
                        """);
        cli.guestwright("explain", "@fleet.guest", "web.memroy")
                .gives(1, "", "guestwright: there is no 'memroy' in 'fleet.guest'; did you mean 'memory'?\n");
        cli.file(
                        "two.guest",
                        "guest a { type = kvm  memory = 1GiB  os.type = hvm  disk file { target.dev = vda }  disk file { target.dev = vdb } }\n")
                .guestwright("explain", "--as-written", "@two.guest", "disk.source.file")
                .gives(
                        1,
                        "",
                        "guestwright: there is no 'disk.source.file' in 'two.guest'; "
                                + "there are several, name one: disk[vda], disk[vdb]\n");
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    /** The value, or the text that it is made of, must stand in the line that is named, and so must the word for it. */
    @ParameterizedTest
    @MethodSource("examples")
    void theRightLineForEachValueOfTheExamples(Path example) throws IOException {
        List<String> lines = Files.readAllLines(example);
        List<String> wrong = new ArrayList<>();
        int written = 0;
        JsonNode all = new ObjectMapper()
                .readTree(cli.guestwright("explain", "--as-written", "--format", "json", example.toString())
                        .out());
        for (JsonNode one : all) {
            String path = one.get("path").asText();
            String value = one.get("value").asText();
            JsonNode place = one.path("kind").asText().equals("implied") ? one.get("block") : one.at("/origins/0");
            String line = place.hasNonNull("line") ? lines.get(place.get("line").asInt() - 1) : "";
            String text = place.path("text").asText();
            if (one.path("kind").asText().equals("implied")) {
                if (!line.contains(word(parent(path)))) {
                    wrong.add(path + " goes with: " + line);
                }
                continue;
            }
            written++;
            boolean said = text.contains("${") || text.equals(value) || text.equals("\"" + value + "\"");
            boolean named = line.contains(word(path)) || line.contains(word(parent(path)) + " " + text);
            if (!said || !named || !line.startsWith(text, place.path("column").asInt() - 1)) {
                wrong.add(path + " = " + value + ": " + line);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(written).isGreaterThan(10);
    }

    /** The last word of a path, without the brackets. */
    private static String word(String path) {
        String plain = path.replaceAll("\\[[^]]*]", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    /** The path without its last word; for the guest itself what begins it. */
    private static String parent(String path) {
        String plain = path.replaceAll("\\[[^]]*]", "");
        return plain.contains(".") ? plain.substring(0, plain.lastIndexOf('.')) : "guest";
    }
}
