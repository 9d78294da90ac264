// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.option.OptionFormatter;

/** Small guests for tests. */
public final class TestGuests {
    private TestGuests() {}

    /** A KVM guest with a machine and devices. */
    public static Domain guest(String arch, String machine, String devices) {
        String xml =
                """
                <domain type='kvm'>
                  <name>example</name>
                  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
                  <memory unit='MiB'>512</memory>
                  %s
                  <os><type arch='%s' machine='%s'>hvm</type></os>
                  <devices>
                    %s
                    <memballoon model='none'/>
                    %s
                  </devices>
                </domain>
                """
                        .formatted(
                                devices.contains("virtiofs")
                                        ? "<memoryBacking><access mode='shared'/></memoryBacking>"
                                        : "",
                                arch,
                                machine,
                                devices.contains("<controller type='usb'")
                                        ? ""
                                        : "<controller type='usb' model='none'/>",
                                devices);
        return (Domain) new XmlReader().read("example", xml).root();
    }

    /** What a QEMU can do. */
    public static CapabilityProfile profile(String name) {
        return CapabilityProfiles.named(name).orElseThrow();
    }

    /** The command of a guest for a QEMU. */
    public static QemuCommand command(Domain domain, String profile, Style style) {
        return QemuGenerator.generate(domain, profile(profile), new HostConfiguration(), style);
    }

    /** The options of a guest that a person or libvirt would start, each as a line; with reasons where it is refused. */
    public static String options(Domain domain, String profile, Style style) {
        QemuCommand command = command(domain, profile, style);
        return command.isRefused()
                ? "refused: " + command.problems().get(0).message()
                : command.options().stream()
                        .map(option -> String.join(" ", OptionFormatter.words(option)))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Those of the options that speak of something. */
    public static String options(Domain domain, String profile, Style style, String... about) {
        return options(domain, profile, style)
                .lines()
                .filter(line -> Stream.of(about).anyMatch(line::contains))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The completed XML of a guest. */
    public static String completed(Domain domain, String profile) {
        QemuCommand command = command(domain, profile, Style.LIBVIRT);
        return command.completed() == null
                ? "refused: " + command.problems()
                : new XmlWriter().write(command.completed());
    }
}
