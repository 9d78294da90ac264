// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings of qemu.conf that concern every guest. */
class HostSettingsTest {
    @Test
    void qemuGivesUpSystemCallsAndStampsItsMessages() {
        assertThat(arguments(new HostConfiguration()))
                .containsSequence(
                        "-sandbox",
                        "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
                        "-msg",
                        "timestamp=on");
        assertThat(arguments(new HostConfiguration().seccompSandbox(false).logTimestamp(false)))
                .containsSequence("-sandbox", "off")
                .doesNotContain("-msg");
    }

    private static List<String> arguments(HostConfiguration host) {
        return new QemuGenerator(TestGuests.profile("x86_64-9.1.0"), host)
                .generate(TestGuests.guest("x86_64", "q35", ""), Style.LIBVIRT)
                .arguments();
    }
}
