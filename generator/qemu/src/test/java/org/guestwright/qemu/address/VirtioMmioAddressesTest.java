// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class VirtioMmioAddressesTest {
    private static final String RNG = "<rng model='virtio'><backend model='random'/>%s</rng>";
    private static final String MMIO = "<address type='virtio-mmio'/>";

    @Test
    void aGuestWithPciExpressUsesIt() {
        assertThat(completed(RNG.formatted("") + RNG.formatted("")))
                .doesNotContain(MMIO)
                .contains("bus='0x02' slot='0x00'");
    }

    @Test
    void oneDeviceInMemoryBringsTheOthersThere() {
        assertThat(completed(RNG.formatted(MMIO) + RNG.formatted("")))
                .containsSubsequence(MMIO, MMIO)
                .doesNotContain("bus='0x01'");
    }

    private static String completed(String devices) {
        return TestGuests.completed(TestGuests.guest("aarch64", "virt-8.2", devices), "aarch64-8.2.0");
    }
}
