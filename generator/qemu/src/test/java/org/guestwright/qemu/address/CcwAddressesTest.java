// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class CcwAddressesTest {
    private static final String RNG = "<rng model='virtio'><backend model='random'/>%s</rng>";

    @Test
    void devicesAreNumberedAroundThoseThatAreWritten() {
        assertThat(completed(RNG.formatted("")
                        + RNG.formatted("<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0000'/>")
                        + RNG.formatted("<address type='ccw' cssid='0xfe' ssid='0x1' devno='0x0001'/>")
                        + RNG.formatted("")))
                .containsSubsequence("devno='0x0001'", "devno='0x0000'", "ssid='0x1' devno='0x0001'", "devno='0x0002'");
    }

    @Test
    void aNumberIsGivenOnce() {
        String address = "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x000a'/>";
        assertThat(completed(RNG.formatted(address) + RNG.formatted(address)))
                .contains("The CCW devno 'fe.0.000a' is in use already ");
    }

    @Test
    void aPciFunctionIsNumberedAndItsNumbersStandBeforeIt() {
        String rng = RNG.formatted("<address type='pci' domain='0x0000' bus='0x00' slot='0x08' function='0x0'>"
                + "<zpci uid='0x0019'/></address>");
        assertThat(completed(rng)).contains("<zpci uid='0x0019' fid='0x00000000'/>");
        Domain guest = TestGuests.guest("s390x", "s390-ccw-virtio-8.2", rng);
        guest.setType(DomainType.QEMU);
        QemuCommand command = TestGuests.command(guest, "s390x-8.2.0", Style.LIBVIRT);
        assertThat(command.arguments())
                .containsSubsequence(
                        "{\"driver\":\"zpci\",\"uid\":25,\"fid\":0,\"target\":\"rng0\",\"id\":\"zpci25\"}",
                        "{\"driver\":\"virtio-rng-pci\",\"rng\":\"objrng0\",\"id\":\"rng0\",\"bus\":\"pci.0\",\"addr\":\"0x8\"}");
    }

    @Test
    void numbersOfPciFunctionsAreGivenOnce() {
        String function =
                "<address type='pci' domain='0x0000' bus='0x00' slot='0x0%d' function='0x0'><zpci uid='0x9'/></address>";
        assertThat(completed(RNG.formatted(function.formatted(1)) + RNG.formatted(function.formatted(2))))
                .contains("zPCI uid 11 is already reserved");
    }

    private static String completed(String devices) {
        return TestGuests.completed(TestGuests.guest("s390x", "s390-ccw-virtio-8.2", devices), "s390x-8.2.0");
    }
}
