// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapabilitiesCommandTest {
    private static final String CACHE =
            """
            <qemuCaps>
              <version>8001002</version>
              <arch>s390x</arch>
              <flag name='kvm'/>
              <flag name='ccw'/>
              <cpu type='tcg' name='qemu' typename='qemu-s390x-cpu' usable='yes'/>
              <machine type='tcg' name='s390-ccw-virtio-8.1' alias='s390-ccw-virtio' hotplugCpus='yes' maxCpus='248' default='yes'/>
            </qemuCaps>
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void namesAreSorted() {
        assertThat(cli.guestwright("capabilities").out().lines()).isSorted().contains("ppc64-7.1.0", "x86_64-9.1.0");
    }

    @Test
    void theNewestOfAnArchitecture() {
        assertThat(cli.guestwright("capabilities", "show", "ppc64-latest").out())
                .startsWith("ppc64-7.1.0: QEMU 7.1.0 for ppc64\n\ndevices:\n  tpm model: tpm-spapr spapr-tpm-proxy\n")
                .contains("\nmachines of ", "\n  spapr-tpm-proxy\n");
    }

    @Test
    void oneDevice() {
        cli.guestwright("capabilities", "show", "x86_64-9.1.0", "tpm")
                .gives(
                        0,
                        """
                tpm model: tpm-tis tpm-crb
                tpm backend: passthrough emulator external
                """,
                        "");
    }

    @Test
    void anUnknownDevice() {
        cli.guestwright("capabilities", "show", "x86_64-9.1.0", "tmp")
                .gives(
                        2,
                        "",
                        """
                guestwright: there is no device 'tmp' that depends on the QEMU; did you mean 'tpm'?
                Try 'guestwright capabilities show --help'.
                """);
    }

    @Test
    void aFileThatAProbeWrote() {
        cli.file(
                        "here.profile",
                        "arch ppc64\nversion 7002022\nflag tpm-spapr\nmachine tcg pseries-7.2 alias=pseries max-cpus=1 default\n")
                .guestwright("capabilities", "show", "@here.profile", "tpm")
                .gives(
                        0,
                        """
                        tpm model: tpm-spapr
                        tpm backend: (nothing)
                        """,
                        "");
    }

    @Test
    void aFileThatIsNoProfile() {
        cli.file("here.profile", "flag\n")
                .guestwright("capabilities", "show", "@here.profile")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for positional parameter at index 0 (NAME): 'here.profile' is no capability profile
                Try 'guestwright capabilities show --help'.
                """);
    }

    @Test
    void aProgramThatIsNoQemu() {
        cli.guestwright("capabilities", "probe", "/bin/true")
                .gives(
                        1,
                        "",
                        """
                guestwright: '/bin/true' cannot be asked what it can do: it ended before it answered
                """);
        assertThat(cli.guestwright("capabilities", "probe", "@no-such-qemu").err())
                .startsWith("guestwright: 'no-such-qemu' cannot be asked what it can do: ");
    }

    @Test
    void aFileOfLibvirtsCache() {
        cli.file("host.xml", CACHE)
                .guestwright("capabilities", "show", "@host.xml")
                .gives(
                        0,
                        """
                host: QEMU 8.1.2 for s390x

                devices:
                  disk device: disk cdrom
                  disk bus: virtio
                  disk model: virtio
                  video model: none
                  hostdev type: usb scsi
                  filesystem driver: path
                  channel type: pty unix
                  panic model: s390

                machines of tcg:
                  s390-ccw-virtio-8.1 (s390-ccw-virtio) (default)

                CPU models of tcg:
                  qemu

                features, by libvirt's names:
                  kvm
                  ccw
                """,
                        "");
    }

    @Test
    void anotherFile() {
        cli.file("host.xml", "<domain/>")
                .guestwright("capabilities", "show", "@host.xml")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for positional parameter at index 0 (NAME): 'host.xml' is no file of libvirt's capability cache
                Try 'guestwright capabilities show --help'.
                """);
    }
}
