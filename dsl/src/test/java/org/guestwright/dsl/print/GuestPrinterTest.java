// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class GuestPrinterTest {
    private final Domain domain = new GuestCompiler()
            .compile(
                    Path.of("web.guest"),
                    """
            guest web {
                type = kvm
                memory = 4GiB
                cpu { mode = host-model }
                disk file { source.file = "/var/lib/libvirt/images/a-name-that-is-so-long-that-it-needs-a-line-of-its-own"  target.dev = vda }
            }
            """)
            .guests()
            .get(0)
            .domain();

    @Test
    void putsCommentsWhereTheyBelong() {
        EObject disk = domain.getDevices().getDisks().get(0);
        EStructuralFeature memory = domain.eClass().getEStructuralFeature("memory");
        assertThat(new GuestPrinter()
                        .print(
                                domain,
                                List.of(
                                        new Remark(" The web server.\n It serves. ", domain, null, false),
                                        new Remark("enough", domain, memory, false),
                                        new Remark(
                                                "the host's",
                                                domain.getCpu(),
                                                domain.getCpu().eClass().getEStructuralFeature("mode"),
                                                false),
                                        new Remark("the system", disk, null, false),
                                        new Remark("no more", disk, null, true))))
                .isEqualTo(
                        """
                // The web server.
                // It serves.
                guest web {
                    type = kvm
                    // enough
                    memory = 4GiB
                    cpu {
                        // the host's
                        mode = host-model
                    }
                    // the system
                    disk file {
                        source.file = "/var/lib/libvirt/images/a-name-that-is-so-long-that-it-needs-a-line-of-its-own"
                        target.dev = vda
                        // no more
                    }
                }
                """);
    }

    @Test
    void aLongGuestHasABlankLineWhereAnotherSubjectBegins() {
        String text =
                """
                guest web {
                    type = kvm
                    uuid = c7a5fdbd-edaf-9455-926a-d65c16db1809

                    memory = 4GiB
                    vcpu = 2

                    os { arch = x86_64  machine = q35  type = hvm }
                    features.acpi = yes

                    clock utc { }
                    on_crash = restart

                    emulator = "/usr/bin/qemu-system-x86_64"

                    interface user { model.type = virtio }

                    memballoon.model = none
                }
                """;
        EObject guest = new GuestCompiler()
                .compile(Path.of("web.guest"), text)
                .guests()
                .get(0)
                .domain();
        assertThat(new GuestPrinter().print(guest)).isEqualTo(text);
    }
}
