// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

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
}
