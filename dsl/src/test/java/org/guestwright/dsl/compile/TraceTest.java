// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final String TEXT =
            """
            template base {
                type = kvm
                disk file { source.file = "/x"  target.dev = vda }
                smartcard host-certificates { certificate = [a, b, c] }
            }
            guest web extends base {
                memory = 4GiB
                tpm-proxy { device = "/dev/tpmrm0" }
            }
            """;

    private final CompiledGuest guest =
            new GuestCompiler().compile(Path.of("web.guest"), TEXT).guests().get(0);
    private final Domain domain = guest.domain();

    @Test
    void leadsFromEachPartToItsText() {
        EObject disk = domain.getDevices().getDisks().get(0);
        EObject smartcard = domain.getDevices().getSmartcards().get(0);
        EObject proxy = domain.getDevices().getTpms().get(0);
        assertThat(text(domain, null, -1)).isEqualTo("6:web");
        assertThat(text(domain, "name", -1)).isEqualTo("6:web");
        assertThat(text(domain, "type", -1)).isEqualTo("2:kvm");
        assertThat(text(domain.getMemory(), "value", -1)).isEqualTo("7:4GiB");
        assertThat(text(domain, "memory", -1)).isEqualTo("7:memory");
        assertThat(text(disk, null, -1)).isEqualTo("3:disk");
        assertThat(text(disk, "type", -1)).isEqualTo("3:file");
        assertThat(text(disk, "source", -1)).isEqualTo("3:source.file");
        assertThat(text(smartcard, "certificates", 1)).isEqualTo("4:b");
        assertThat(text(proxy, "backend", -1)).isEqualTo("8:device");
        assertThat(text(proxy, "model", -1)).isEqualTo("8:tpm-proxy");
        assertThat(text(domain.getDevices(), null, -1)).isEqualTo("3:disk");
    }

    private String text(EObject object, String feature, int index) {
        Location location = guest.trace()
                .locate(object, feature == null ? null : object.eClass().getEStructuralFeature(feature), index);
        return location.line() + ":" + TEXT.substring(location.offset(), location.offset() + location.length());
    }
}
