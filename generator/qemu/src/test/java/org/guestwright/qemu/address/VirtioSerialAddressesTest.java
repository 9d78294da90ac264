// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class VirtioSerialAddressesTest {
    private static final String CONTROLLER = "<controller type='virtio-serial' index='0' ports='3'/>";
    private static final String CHANNEL = "<channel type='pty'><target type='virtio' name='%s'/>%s</channel>";
    private static final String HERE = "<address type='virtio-serial' controller='0' bus='0'/>";

    @Test
    void channelsThatDoNotFitBringAControllerOfTheirOwn() {
        assertThat(completed(CONTROLLER
                        + CHANNEL.formatted("a", "")
                        + CHANNEL.formatted("b", "")
                        + CHANNEL.formatted("c", "")))
                .containsSubsequence(
                        "controller='0' bus='0' port='1'",
                        "controller='0' bus='0' port='2'",
                        "controller='1' bus='0' port='1'");
    }

    @Test
    void aChannelThatNamesAFullControllerIsRefused() {
        assertThat(completed(CONTROLLER
                        + CHANNEL.formatted("a", HERE)
                        + CHANNEL.formatted("b", HERE)
                        + CHANNEL.formatted("c", HERE)))
                .contains("Unable to find a free port on virtio-serial controller 0");
    }

    private static String completed(String devices) {
        return TestGuests.completed(TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0");
    }
}
