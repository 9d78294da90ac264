// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class IsolationGroupsTest {
    private static final String HOSTDEV =
            """
            <hostdev mode='subsystem' type='pci' managed='yes'>
              <source><address domain='0x0000' bus='0x0%d' slot='0x00' function='0x0'/></source>
            </hostdev>
            """;

    @Test
    void devicesOfOneGroupShareAHostBridgeOfTheirOwn() {
        HostConfiguration host = new HostConfiguration();
        host.pci().iommuGroup("0000:01:00.0", 7).iommuGroup("0000:02:00.0", 7).iommuGroup("0000:03:00.0", 8);
        assertThat(completed(host))
                .containsSubsequence("bus='0x01' slot='0x01'", "bus='0x01' slot='0x02'", "bus='0x02' slot='0x01'");
    }

    @Test
    void withoutGroupsTheyAreWithTheOthers() {
        assertThat(completed(new HostConfiguration()))
                .containsSubsequence("bus='0x00' slot='0x01'", "bus='0x00' slot='0x02'", "bus='0x00' slot='0x03'");
    }

    private static String completed(HostConfiguration host) {
        String devices = HOSTDEV.formatted(1) + HOSTDEV.formatted(2) + HOSTDEV.formatted(3);
        return new XmlWriter()
                .write(QemuGenerator.generate(
                                TestGuests.guest("ppc64", "pseries-7.1", devices),
                                CapabilityProfiles.named("ppc64-7.1.0").orElseThrow(),
                                host,
                                Style.LIBVIRT)
                        .completed());
    }
}
