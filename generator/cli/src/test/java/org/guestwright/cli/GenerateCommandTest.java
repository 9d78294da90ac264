// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final String WEB =
            """
            guest web {
              type = qemu
              memory = 1GiB
              os { type = hvm  arch = x86_64  machine = q35 }
            }
            """;
    private static final String WEB_XML =
            """
            <domain type='qemu'>
              <name>web</name>
              <memory unit='GiB'>1</memory>
              <os>
                <type arch='x86_64' machine='q35'>hvm</type>
              </os>
            </domain>
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void xmlOfATextToStandardOutput() {
        cli.file("web.guest", WEB)
                .guestwright("generate", "--to", "xml", "@web.guest")
                .gives(0, WEB_XML, "");
    }

    @Test
    void xmlOfXml() {
        cli.file("web.xml", WEB_XML)
                .guestwright("generate", "--to", "xml", "@web.xml")
                .gives(0, WEB_XML, "");
    }

    @Test
    void severalDocumentsAreKeptApart() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB.replace("guest web", "guest db"))
                .guestwright("generate", "--to", "xml", "@a.guest", "@b.guest")
                .gives(0, WEB_XML + "\n" + WEB_XML.replace("web", "db"), "");
    }

    @Test
    void bothOutputsAreTheDefault() {
        cli.file("web.guest", WEB)
                .guestwright("generate", "-o", "@out", "@web.guest")
                .gives(0, "", "");
        assertThat(cli.list("out")).isEqualTo("""
                out/web.args
                out/web.xml""");
        assertThat(cli.read("out/web.xml")).isEqualTo(WEB_XML);
        assertThat(cli.read("out/web.args"))
                .startsWith("LC_ALL=C \\\n")
                .contains(" \\\n-name guest=web,debug-threads=on \\\n");
    }

    @Test
    void aFileOfSeveralGuestsBecomesAFolder() {
        cli.file("fleet.guest", WEB + WEB.replace("guest web", "guest db"))
                .guestwright("generate", "--to", "xml", "-o", "@out", "@fleet.guest")
                .gives(0, "", "");
        assertThat(cli.list("out"))
                .isEqualTo("""
                out/fleet/db.xml
                out/fleet/web.xml""");
    }

    @Test
    void theQemuOfAProfile() {
        assertThat(cli.file("web.guest", WEB)
                        .guestwright(
                                "generate",
                                "--to",
                                "qemu",
                                "--style",
                                "standalone",
                                "--profile",
                                "x86_64-6.2.0",
                                "@web.guest")
                        .out())
                .startsWith("/usr/bin/qemu-system-x86_64 \\\n-name guest=web")
                .contains("-machine pc-q35-6.2");
    }

    @Test
    void aScriptSaysWhatItDoesNotHaveOfTheGuest() {
        assertThat(cli.file(
                                "web.guest",
                                WEB.replace(
                                        "\n}", "\n  interface bridge { source.bridge = br0  model.type = virtio }\n}"))
                        .guestwright(
                                "generate",
                                "--to",
                                "qemu",
                                "--style",
                                "standalone",
                                "--profile",
                                "x86_64-6.2.0",
                                "@web.guest")
                        .out())
                .startsWith(
                        """
                        # the interface of type 'bridge' is on QEMU's own network instead: it takes libvirt to connect it
                        /usr/bin/qemu-system-x86_64 \\
                        """);
    }

    @Test
    void completedXml() {
        assertThat(cli.file("web.guest", WEB)
                        .guestwright("generate", "--to", "xml", "--complete", "@web.guest")
                        .out())
                .contains("<controller type='pci' index='0' model='pcie-root'/>")
                .contains("<on_crash>destroy</on_crash>");
    }

    @Test
    void anErrorInOneGuestKeepsItsFileFromBeingWritten() {
        cli.file(
                        "fleet.guest",
                        WEB
                                + """
                guest db {
                  type = kvm
                  memori = 1GiB
                  os { type = hvm }
                }
                """)
                .guestwright("generate", "--to", "xml", "-o", "@out", "@fleet.guest")
                .gives(
                        1,
                        "",
                        """
                fleet.guest:8:3: error: there is no property 'memori' here; did you mean 'memory'? [guest.property.unknown]
                  8 |   memori = 1GiB
                    |   ^~~~~~
                """);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatQemuWouldRefuseIsToldAtItsPlace() {
        cli.file(
                        "web.guest",
                        """
                guest web {
                  type = kvm
                  memory = 1GiB
                  os { type = hvm  arch = ppc64  machine = pseries }
                  tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm0" }
                  tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm1" }
                }
                """)
                .guestwright("generate", "@web.guest")
                .gives(
                        1,
                        "",
                        """
                web.guest:6:3: error: only a single TPM Proxy device is supported; take one of the proxies away [tpm.proxy.single]
                  6 |   tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm1" }
                    |   ^~~~~~~~~
                """);
    }

    @Test
    void aGuestWithoutASystem() {
        cli.file("web.guest", "guest web { type = kvm  memory = 1GiB }\n")
                .guestwright("generate", "@web.guest")
                .gives(
                        1,
                        "",
                        """
                web.guest:1:7: error: an os <type> must be specified; add os { type = hvm } [os.type.missing]
                  1 | guest web { type = kvm  memory = 1GiB }
                    |       ^~~
                """);
    }

    @Test
    void aGuestOfAnotherHypervisorHasNoQemuLine() {
        cli.file(
                "x.xml",
                "<domain type='xen'>\n  <name>x</name>\n  <memory>1</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n");
        cli.guestwright("generate", "@x.xml")
                .gives(
                        1,
                        "",
                        """
                x.xml:1:1: error: the guest is of type 'xen', which is not run by QEMU; write only its XML, by '--to xml' [qemu.type]
                  1 | <domain type='xen'>
                    | ^~~~~~~
                """);
        cli.guestwright("generate", "--to", "xml", "@x.xml").gives(0, cli.read("x.xml"), "");
    }

    @Test
    void aProfileOfAnotherArchitecture() {
        cli.file("web.guest", WEB)
                .guestwright("generate", "--profile", "ppc64-7.1.0", "@web.guest")
                .gives(
                        1,
                        "",
                        """
                web.guest:4:3: error: the guest is for x86_64, the profile 'ppc64-7.1.0' for ppc64; name another profile \
                [profile.architecture]
                  4 |   os { type = hvm  arch = x86_64  machine = q35 }
                    |   ^~
                """);
    }

    @Test
    void aProfileThatIsNotKnown() {
        cli.guestwright("generate", "--profile", "ppc64-7.1", "a.guest")
                .gives(
                        2,
                        "",
                        """
                guestwright: Invalid value for option '--profile': there is no profile 'ppc64-7.1'; did you mean 'ppc64-7.1.0'?
                Try 'guestwright generate --help'.
                """);
    }

    @Test
    void twoInputsOfOneName() {
        cli.file("a/web.guest", WEB)
                .file("b/web.xml", WEB_XML)
                .guestwright("generate", "--apart", "--to", "xml", "-o", "@out", "@a/web.guest", "@b/web.xml")
                .gives(
                        1,
                        "",
                        """
                b/web.xml:1:1: error: 'out/web.xml' has been made of 'a/web.guest' already; rename one of the two, or use another \
                folder [output.twice]
                  1 | <domain type='qemu'>
                    | ^~~~~~~
                """);
    }

    @Test
    void aGuestWhoseNameIsNoFileName() {
        cli.file("a.guest", WEB + WEB.replace("guest web", "guest \"../web\""))
                .guestwright("generate", "--to", "xml", "-o", "@out", "@a.guest")
                .gives(
                        1,
                        "",
                        """
                a.guest:6:7: error: '../web.xml' cannot be the name of a file; choose another name [output.name]
                  6 | guest "../web" {
                    |       ^~~~~~~~
                """);
    }
}
