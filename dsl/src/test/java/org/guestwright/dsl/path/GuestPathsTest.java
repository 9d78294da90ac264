// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class GuestPathsTest {
    private final Domain domain = new GuestCompiler()
            .compile(
                    Path.of("web.guest"),
                    """
                    guest web {
                        type = kvm
                        memory = 4GiB
                        memory.dumpCore = off
                        os { type = hvm  boot = [hd, cdrom] }
                        features { acpi = yes  hyperv { relaxed = on } }
                        disk file { source.file = "/srv/a.b"  target.dev = vda }
                        disk file { source.file = "/srv/c" }
                        interface user { }
                        serial pty { }
                        tpm { model = tpm-tis  backend emulator { } }
                        tpm-proxy { device = "/dev/tpmrm0" }
                        qemu-commandline.arg = ["-set", "a"]
                    }
                    """)
            .guests()
            .get(0)
            .domain();
    private final GuestPaths paths = GuestPaths.in(domain);

    @Test
    void everyValueHasTheNameThatThePersonUsed() {
        assertThat(paths.values().stream()
                        .map(value -> value.path() + " = " + value.text() + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(
                        """
                        type = kvm
                        name = web
                        memory.dumpCore = off
                        memory = 4GiB
                        os.type = hvm
                        os.boot[hd] = hd
                        os.boot[cdrom] = cdrom
                        features.acpi = yes
                        features.hyperv.relaxed = on
                        disk[vda].type = file
                        disk[vda].source.file = /srv/a.b
                        disk[vda].target.dev = vda
                        disk[1].type = file
                        disk[1].source.file = /srv/c
                        interface[0].type = user
                        serial[0].type = pty
                        tpm[0].backend.type = emulator
                        tpm[0].model = tpm-tis
                        tpm-proxy[0].type = passthrough
                        tpm-proxy[0].device = /dev/tpmrm0
                        tpm-proxy[0].model = spapr-tpm-proxy
                        qemu-commandline.arg[0] = -set
                        qemu-commandline.arg[1] = a
                        """);
    }

    @Test
    void aBlockOfWhichThereCanBeSeveralIsAlsoKnownByItsNumber() {
        assertThat(paths.normal("disk[0].source.file")).isEqualTo("disk[vda].source.file");
        assertThat(paths.normal("disk[1]")).isEqualTo("disk[1]");
        assertThat(paths.normal("interface.type")).isEqualTo("interface[0].type");
        assertThat(paths.normal("disk.source.file")).isEqualTo("disk.source.file");
    }

    @Test
    void theWordsOfTheXmlAreUnderstood() {
        assertThat(paths.normal("devices.disk[vda]")).isEqualTo("disk[vda]");
        assertThat(paths.normal("tpm-proxy[0].device")).isEqualTo("tpm-proxy[0].device");
        assertThat(paths.normal("memory.value")).isEqualTo("memory");
        assertThat(paths.normal("tpm-proxy.backend.device")).isEqualTo("tpm-proxy[0].device");
    }

    @Test
    void objectsAreFound() {
        assertThat(paths.object("disk[vda]"))
                .isSameAs(domain.getDevices().getDisks().get(0));
        assertThat(paths.object("disk[vdb]")).isNull();
        assertThat(paths.object("")).isSameAs(domain);
    }
}
