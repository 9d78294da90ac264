// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class InterruptControllerTest {
    @Test
    void onlyKvmHasTheNewestController() {
        assertThat(completed("kvm")).contains("<gic version='3'/>");
        assertThat(completed("qemu")).contains("<gic version='2'/>");
        assertThat(completed("hvf")).contains("<gic version='2'/>");
    }

    private static String completed(String type) {
        return TestGuests.completed(
                (Domain) new XmlReader()
                        .read(
                                "example",
                                """
                <domain type='%s'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  <os><type arch='aarch64' machine='virt'>hvm</type></os>
                  <cpu mode='host-passthrough'/>
                </domain>
                """
                                        .formatted(type))
                        .root(),
                type.equals("kvm") ? "aarch64-8.2.0" : "aarch64-7.0.0+hvf");
    }
}
