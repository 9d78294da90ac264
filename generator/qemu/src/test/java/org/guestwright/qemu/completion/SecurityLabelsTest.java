// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

class SecurityLabelsTest {
    @Test
    void whatHoldsForARunningGuestOnlyIsLeftOut() {
        assertThat(completed(
                        "<seclabel type='static' model='selinux' relabel='yes'><label>l</label><imagelabel>i</imagelabel></seclabel>",
                        null))
                .contains(
                        """
                          <seclabel type='static' model='selinux' relabel='yes'>
                            <label>l</label>
                          </seclabel>
                        """);
        assertThat(completed("<seclabel type='static' model='selinux'><label>l</label></seclabel>", null))
                .contains(" relabel='no'>");
    }

    @Test
    void aHostWithoutASecurityDriverHasNoLabels() {
        assertThat(completed("<seclabel type='dynamic' relabel='yes'/>", "none"))
                .contains("<seclabel type='none' model='none'/>");
        assertThat(completed("<seclabel type='dynamic' relabel='yes'/>", "selinux"))
                .contains("<seclabel type='dynamic' model='selinux' relabel='yes'/>");
    }

    private static String completed(String label, String model) {
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  %s
                </domain>
                """
                                .formatted(label))
                .root();
        return new XmlWriter()
                .write(QemuGenerator.generate(
                                domain,
                                CapabilityProfiles.named("x86_64-9.1.0").orElseThrow(),
                                new HostConfiguration().securityModel(model),
                                Style.LIBVIRT)
                        .completed());
    }
}
