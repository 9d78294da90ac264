// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.qemu.Omission;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class StorageOmissionsTest {
    private static final String DEVICES =
            """
            <lease><lockspace>a</lockspace><key>b</key><target path='/leases'/></lease>
            <disk type='file' device='cdrom'><source file='/a' startupPolicy='optional'/><target dev='sda' bus='sata'/></disk>
            """;

    @Test
    void aPersonIsToldWhatOnlyLibvirtDoes() {
        assertThat(reasons(Style.STANDALONE))
                .contains(
                        "the lease is not held: libvirt's lock manager holds it",
                        "QEMU does not start where this is missing; libvirt would have left it out");
    }

    @Test
    void libvirtDoesIt() {
        assertThat(reasons(Style.LIBVIRT)).isEmpty();
    }

    private static List<String> reasons(Style style) {
        return TestGuests.command(TestGuests.guest("x86_64", "pc-q35-9.1", DEVICES), "x86_64-9.1.0", style)
                .omissions()
                .stream()
                .map(Omission::reason)
                .toList();
    }
}
