// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String SVM =
            """
            guest svm {
                type = kvm
                memory = 1GiB
                os { type = hvm  arch = ppc64  machine = pseries }
                tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm0" }
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
    void nothingIsWrong() {
        cli.file("svm.guest", SVM).guestwright("validate", "@svm.guest").gives(0, "", "");
    }

    @Test
    void allErrorsOfAllFiles() {
        cli.file("a.guest", SVM.replace("memory", "memori").replace("tpm-proxy {", "tmp-proxy {"))
                .file("b.guest", SVM.replace("1GiB", "much"))
                .guestwright("validate", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                a.guest:3:5: error: there is no property 'memori' here; did you mean 'memory'? [guest.property.unknown]
                  3 |     memori = 1GiB
                    |     ^~~~~~
                a.guest:5:5: error: there is no block 'tmp-proxy' here; did you mean 'tpm-proxy'? [guest.block.unknown]
                  5 |     tmp-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm0" }
                    |     ^~~~~~~~~
                b.guest:3:14: error: 'much' is no value of 'memory'; write an amount of memory or storage: a number, directly followed \
                by its unit (b, KiB, MiB, GiB, TiB, KB, MB, ...) [guest.value.type]
                  3 |     memory = much
                    |              ^~~~
                """,
                        "");
    }

    @Test
    void whatTheQemuCannotDo() {
        cli.file("svm.guest", SVM.replace("arch = ppc64  machine = pseries", "arch = x86_64  machine = q35"))
                .guestwright("validate", "@svm.guest")
                .gives(
                        1,
                        """
                svm.guest:5:5: error: The QEMU executable /usr/bin/qemu-system-x86_64 does not support TPM model spapr-tpm-proxy; \
                take another model; a TPM proxy needs a pSeries guest [tpm.model.unsupported]
                  5 |     tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm0" }
                    |     ^~~~~~~~~
                """,
                        "");
    }

    @Test
    void whatNoQemuArgumentsAreWrittenForYetIsNotWrong() {
        cli.file(
                        "a.guest",
                        """
                guest a {
                    type = kvm
                    memory = 1GiB
                    os { type = hvm  arch = x86_64  machine = q35 }
                    vsock { cid.auto = yes }
                }
                """)
                .guestwright("validate", "@a.guest")
                .gives(0, "", "");
    }

    private static final String WEB =
            """
            guest web {
                type = kvm
                memory = 1GiB
                os { type = hvm  arch = x86_64  machine = q35 }
                interface network { mac.address = 52:54:00:00:00:01  source.network = default }
            }
            """;

    @Test
    void guestsOfAProjectHaveNothingInCommon() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB.replace("guest web", "guest db"))
                .file("c.guest", WEB)
                .guestwright("validate", "@a.guest", "@b.guest", "@c.guest")
                .gives(
                        1,
                        """
                b.guest:5:39: warning: the MAC address 52:54:00:00:00:01 is that of an interface of guest 'web', too, at a.guest:5; \
                give each interface an address of its own, or leave it out [project.mac.double]
                  5 |     interface network { mac.address = 52:54:00:00:00:01  source.network = default }
                    |                                       ^~~~~~~~~~~~~~~~~
                c.guest:1:7: error: the guest 'web' is defined a second time; the first is at a.guest:1; keep one of them, or give \
                this one a name and UUID of its own [project.guest.double]
                  1 | guest web {
                    |       ^~~
                """,
                        "");
    }

    @Test
    void whatIsGoodToKnowIsToldWhenItIsAskedFor() {
        String usb = "}\n    hostdev subsystem usb { source { vendor.id = 0x1234  product.id = 0xbeef } }\n}";
        cli.file("a.guest", WEB.replace("}\n}", usb))
                .file(
                        "b.guest",
                        WEB.replace("guest web", "guest db")
                                .replace("00:01", "00:02")
                                .replace("}\n}", usb));
        String told = "b.guest:6:5: info: a USB device 1234:beef is given to guest 'web', too, at a.guest:6;";
        assertThat(cli.guestwright("validate", "--advice", "all", "@a.guest", "@b.guest")
                        .out())
                .contains(told);
        assertThat(cli.guestwright("validate", "@a.guest", "@b.guest").out()).doesNotContain(told);
    }

    @Test
    void alternativesAreTakenApart() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB)
                .guestwright("validate", "--apart", "@a.guest", "@b.guest")
                .gives(0, "", "");
    }

    @Test
    void adviceCanBeLeftOut() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB.replace("guest web", "guest db"))
                .guestwright("validate", "--advice", "none", "@a.guest", "@b.guest")
                .gives(0, "", "");
    }
}
