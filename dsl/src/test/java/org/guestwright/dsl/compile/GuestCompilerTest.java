// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuestCompilerTest {
    @Test
    void smoke() {
        CompiledFile file = new GuestCompiler().compile(Path.of("a.guest"), """
                /// Boots.
                guest svm {
                    type = kvm
                    tpm-proxy { model = spapr-tpm-proxy  device = "/dev/tpmrm0" }
                    tpm { model = tpm-spapr  backend emulator { version = "2.0" } address spapr-vio { reg = 0x4000 } }
                }
                guest b { type = kvn tpm { backend emu { x = } foo = 
                  vcpu = memory = 3
                guest c { type = qemu tpm { model 2 backend passthrough { device.path = "/dev/x" } }
                }
                """);
        file.diagnostics().forEach(System.out::println);
        file.guests().forEach(guest -> System.out.println(guest.domain() + " " + guest.domain().getDevices()));
    }
}
