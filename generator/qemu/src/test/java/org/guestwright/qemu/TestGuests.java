// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;

/** Small guests for tests. */
public final class TestGuests {
    private TestGuests() {
    }

    /** A KVM guest with a machine and devices. */
    public static Domain guest(String arch, String machine, String devices) {
        String xml = """
                <domain type='kvm'>
                  <name>example</name>
                  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
                  <memory unit='MiB'>512</memory>
                  <os><type arch='%s' machine='%s'>hvm</type></os>
                  <devices>
                    <controller type='usb' model='none'/>
                    <memballoon model='none'/>
                    %s
                  </devices>
                </domain>
                """.formatted(arch, machine, devices);
        return (Domain) new XmlReader().read("example", xml).root();
    }

    /** The command of a guest for a QEMU. */
    public static QemuCommand command(Domain domain, String profile, Style style) {
        CapabilityProfile capabilities = CapabilityProfiles.named(profile).orElseThrow();
        return QemuGenerator.generate(domain, capabilities, new HostConfiguration(), style);
    }

    /** The completed XML of a guest. */
    public static String completed(Domain domain, String profile) {
        QemuCommand command = command(domain, profile, Style.LIBVIRT);
        return command.completed() == null ? "refused: " + command.problems() : new XmlWriter().write(command.completed());
    }
}
