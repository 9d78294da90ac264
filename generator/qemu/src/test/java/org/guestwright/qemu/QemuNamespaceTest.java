// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.qemu.QemuCapability;
import org.guestwright.model.qemu.QemuDeprecation;
import org.guestwright.model.qemu.QemuDeprecationBehavior;
import org.guestwright.model.qemu.QemuFactory;
import org.junit.jupiter.api.Test;

class QemuNamespaceTest {
    private static final QemuFactory FACTORY = QemuFactory.eINSTANCE;
    private final Domain guest = TestGuests.guest("x86_64", "pc", "");

    @Test
    void deprecatedWordsCanBeRejected() {
        assertThat(deprecated(QemuDeprecationBehavior.NONE)).isBlank();
        assertThat(deprecated(QemuDeprecationBehavior.OMIT)).isEqualTo("-compat {\"deprecated-output\":\"hide\"}\n");
        assertThat(deprecated(QemuDeprecationBehavior.REJECT))
                .isEqualTo("-compat {\"deprecated-output\":\"hide\",\"deprecated-input\":\"reject\"}\n");
    }

    @Test
    void anAuthorMayKnowBetterWhatQemuCanDo() {
        QemuCapability json = FACTORY.createQemuCapability();
        json.setCapability("object.qapified");
        guest.setQemuCapabilities(FACTORY.createQemuCapabilities());
        assertThat(masterKey()).startsWith("-object {");
        guest.getQemuCapabilities().getDels().add(json);
        assertThat(masterKey()).startsWith("-object secret,id=masterKey0,");
    }

    private String masterKey() {
        return TestGuests.options(guest, "x86_64-9.1.0", Style.LIBVIRT, "masterKey0");
    }

    private String deprecated(QemuDeprecationBehavior behavior) {
        QemuDeprecation deprecation = FACTORY.createQemuDeprecation();
        deprecation.setBehavior(behavior);
        guest.setQemuDeprecation(deprecation);
        return TestGuests.options(guest, "x86_64-9.1.0", Style.LIBVIRT, "-compat");
    }
}
