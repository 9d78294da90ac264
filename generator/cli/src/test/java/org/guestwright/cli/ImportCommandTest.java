// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String XML =
            """
            <domain type='kvm'>
              <name>web</name>
              <memory unit='GiB'>4</memory>
              <os>
                <type arch='x86_64' machine='q35'>hvm</type>
              </os>
              <devices>
                <!-- the system -->
                <disk type='file'>
                  <driver name='qemu' type='qcow2'/>
                  <source file='/srv/web.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <tpm model='tpm-crb'>
                  <backend type='emulator' version='2.0'/>
                </tpm>
              </devices>
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
    void withItsComments() {
        cli.file("web.xml", XML)
                .guestwright("import", "@web.xml")
                .gives(
                        0,
                        """
                guest web {
                    type = kvm
                    memory = 4GiB
                    os { arch = x86_64  machine = q35  type = hvm }
                    // the system
                    disk file {
                        driver { name = qemu  type = qcow2 }
                        source.file = "/srv/web.qcow2"
                        target { dev = vda  bus = virtio }
                    }
                    tpm { model = tpm-crb  backend emulator { version = 2.0 } }
                }
                """,
                        "");
    }

    @Test
    void commentsAtEveryKindOfPlace() {
        cli.file(
                        "web.xml",
                        """
                <?xml version='1.0'?>
                <!-- c0 before all -->
                <domain type='kvm'>
                  <!-- c1 before name -->
                  <name>web</name>
                  <memory unit='GiB'><!-- c2 in memory -->4</memory>
                  <vcpu><!-- c3 in vcpu -->2</vcpu>
                  <!-- c4 before os -->
                  <os>
                    <!-- c5 before type -->
                    <type arch='x86_64' machine='q35'>hvm</type>
                    <!-- c5b before boot -->
                    <boot dev='hd'/>
                    <!-- c5c before second boot -->
                    <boot dev='cdrom'/>
                    <!-- c6 end of os -->
                  </os>
                  <features>
                    <!-- c7 before acpi -->
                    <acpi/>
                    <kvm><!-- c8 in kvm --><hidden state='on'/></kvm>
                  </features>
                  <memoryBacking>
                    <hugepages>
                      <!-- c9 in wrapper -->
                      <page size='2048' unit='KiB'/>
                      <!-- c9b end of wrapper -->
                    </hugepages>
                  </memoryBacking>
                  <devices>
                    <!-- c10 before disk -->
                    <disk type='file'>
                      <source file='/srv/a'><!-- c11 in source --></source>
                      <target dev='vda'/>
                      <!-- c12 end of disk -->
                    </disk>
                    <console type='pty'><!-- c13 in console --></console>
                    <memballoon model='none'><!-- c14 in balloon --></memballoon>
                    <!-- c15 end of devices -->
                  </devices>
                  <!-- c16 end of domain -->
                </domain>
                <!-- c17 after all -->
                """)
                .guestwright("import", "@web.xml")
                .gives(
                        0,
                        """
                // c0 before all
                guest web {
                    // c1 before name
                    type = kvm

                    // c2 in memory
                    memory = 4GiB
                    memoryBacking {
                        hugepages {
                            // c9 in wrapper
                            page { size = 2048KiB }
                            // c9b end of wrapper
                        }
                    }
                    // c3 in vcpu
                    vcpu = 2

                    // c4 before os
                    os {
                        // c5 before type
                        arch = x86_64
                        machine = q35
                        type = hvm
                        // c5b before boot
                        boot = hd
                        // c5c before second boot
                        boot = cdrom
                        // c6 end of os
                    }
                    features {
                        // c7 before acpi
                        acpi = yes
                        kvm {
                            // c8 in kvm
                            hidden = on
                        }
                    }

                    // c10 before disk
                    disk file {
                        source {
                            file = "/srv/a"
                            // c11 in source
                        }
                        target.dev = vda
                        // c12 end of disk
                    }

                    console pty {
                        // c13 in console
                    }

                    memballoon {
                        model = none
                        // c14 in balloon
                    }
                    // c15 end of devices

                    // c16 end of domain
                    // c17 after all
                }
                """,
                        "");
    }

    @Test
    void intoAFolderAndBackAgain() {
        cli.file("web.xml", XML).guestwright("import", "-o", "@out", "@web.xml").gives(0, "", "");
        assertThat(cli.list("out")).isEqualTo("out/web.guest");
        cli.guestwright("generate", "--to", "xml", "@out/web.guest").gives(0, XML.replaceAll(" *<!--.*-->\n", ""), "");
    }

    @Test
    void whatIsNotKnownIsAnError() {
        cli.file("web.xml", XML.replace("version='2.0'", "version='2.0' colour='blue'"))
                .guestwright("import", "-o", "@out", "@web.xml")
                .gives(
                        1,
                        "",
                        """
                web.xml:15:46: error: 'backend' has no attribute 'colour'; it has 'debug', 'persistent_state', 'type', 'version' \
                [structure.attribute.unknown]
                 15 |       <backend type='emulator' version='2.0' colour='blue'/>
                    |                                              ^~~~~~~~~~~~~
                """);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void onlyXml() {
        cli.file("web.guest", "guest web { }\n")
                .guestwright("import", "@web.guest")
                .gives(
                        1,
                        "",
                        """
                web.guest:1:1: error: this is neither a .xml nor a command that starts QEMU; \
                import reads libvirt's XML and QEMU command lines [file.kind]
                  1 | guest web { }
                    | ^
                """);
    }

    @Test
    void aQemuCommandLine() {
        cli.file("run.sh", "qemu-system-x86_64 -nodefaults -m 1G -hda /srv/a.qcow2 -device edu\n")
                .guestwright("import", "@run.sh")
                .gives(
                        0,
                        """
                guest unnamed {
                    type = qemu
                    memory = 1GiB
                    os { arch = x86_64  type = hvm }
                    features.acpi = yes
                    disk file {
                        driver { name = qemu  type = qcow2 }
                        source.file = "/srv/a.qcow2"
                        target { dev = hda  bus = ide }
                    }
                    memballoon.model = none
                    qemu-commandline.arg = [-device, edu]
                }
                """,
                        """
                run.sh:1:56: warning: '-device' is kept as an argument, in qemu-commandline; replace it where a block of the guest can say \
                it [line.kept]
                  1 | qemu-system-x86_64 -nodefaults -m 1G -hda /srv/a.qcow2 -device edu
                    |                                                        ^~~~~~~~~~~
                """);
    }
}
