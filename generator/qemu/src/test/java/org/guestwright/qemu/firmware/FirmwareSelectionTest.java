// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

class FirmwareSelectionTest {
    private static final List<FirmwareDescriptor> HOST = Stream.of(
                    "efi split qcow2 /sb.qcow2 /keys.qcow2 x86_64:pc-q35-* enrolled-keys,requires-smm,secure-boot",
                    "efi split raw /sb.fd /keys.fd x86_64:pc-q35-* enrolled-keys,requires-smm,secure-boot",
                    "efi split raw /sb.fd /vars.fd x86_64:pc-q35-* requires-smm,secure-boot",
                    "efi split raw /plain.fd /vars.fd x86_64:pc-i440fx-*,pc-q35-* acpi-s3,amd-sev",
                    "efi stateless raw /sev.fd - x86_64:pc-q35-* amd-sev,amd-sev-es",
                    "bios memory raw /bios.bin - x86_64:pc-q35-* acpi-s4")
            .map(FirmwareDescriptor::parse)
            .toList();

    @Test
    void anExistingGuestKeepsARawImageANewOneGetsTheFirstThatFits() {
        assertThat(loader("efi", "", "", false)).isEqualTo("/sb.fd");
        assertThat(loader("efi", "", "", true)).isEqualTo("/sb.qcow2");
    }

    @Test
    void secureBootTurnsOnWhatItNeeds() {
        assertThat(completed("efi", "<firmware><feature enabled='yes' name='secure-boot'/></firmware>", "", false))
                .contains(
                        """
                    <firmware>
                      <feature enabled='yes' name='enrolled-keys'/>
                      <feature enabled='yes' name='secure-boot'/>
                    </firmware>
                    <loader readonly='yes' secure='yes' type='pflash'>/sb.fd</loader>
                    <nvram template='/keys.fd'>/var/lib/libvirt/qemu/nvram/example_VARS.fd</nvram>
                """)
                .contains("<smm state='on'/>");
    }

    @Test
    void whatIsAskedForDecides() {
        assertThat(loader("efi", "<loader secure='no'/>", "", false)).isEqualTo("/plain.fd");
        assertThat(loader("efi", "<nvram template='/vars.fd'/>", "", false)).isEqualTo("/sb.fd");
        assertThat(loader("efi", "<loader format='qcow2'/>", "", false)).isEqualTo("/sb.qcow2");
        assertThat(loader("efi", "", "<features><smm state='off'/></features>", false))
                .isEqualTo("/plain.fd");
        assertThat(loader("efi", "", "<pm><suspend-to-mem enabled='yes'/></pm>", false))
                .isEqualTo("/plain.fd");
        assertThat(loader("efi", "<loader stateless='yes'/>", "", false)).isEqualTo("/sev.fd");
        assertThat(loader("bios", "", "", false)).isEqualTo("/bios.bin");
    }

    @Test
    void anImageThatIsNamedTellsTheRest() {
        assertThat(completed(null, "<loader readonly='yes' type='pflash'>/plain.fd</loader>", "", false))
                .contains("<os firmware='efi'>")
                .contains("<feature enabled='no' name='secure-boot'/>")
                .contains("<nvram template='/vars.fd'>");
        assertThat(completed(null, "<loader readonly='yes' type='pflash'>/other.fd</loader>", "", false))
                .contains("<os>")
                .doesNotContain("<feature ")
                .contains("<nvram>/var/lib/libvirt/qemu/nvram/example_VARS.fd</nvram>");
    }

    @Test
    void variablesCanBeKeptOnAnotherHost() {
        QemuCommand command = command(
                "efi",
                """
                <loader secure='no'/>
                <nvram type='network'><source protocol='nbd' name='bar'><host name='example.org' port='6000'/></source></nvram>""",
                "",
                false);
        assertThat(command.problems()).isEmpty();
        assertThat(command.arguments())
                .contains(
                        """
                {"driver":"nbd","server":{"type":"inet","host":"example.org","port":"6000"},"export":"bar",\
                "node-name":"libvirt-pflash1-storage","read-only":false}""")
                .anyMatch(word -> word.contains("pflash1=libvirt-pflash1-storage"));
        assertThat(new XmlWriter().write(command.completed()))
                .contains("<feature enabled='no' name='secure-boot'/>")
                .doesNotContain("enrolled-keys");
    }

    @Test
    void aGuestWhoseFirmwareTheHostLacksCannotStart() {
        QemuCommand command = command("efi", "<loader readonly='no'/>", "", false);
        assertThat(command.problems().get(0).message())
                .isEqualTo("Unable to find 'efi' firmware that is compatible with the current configuration");
        assertThat(new XmlWriter().write(command.completed()))
                .contains("<loader readonly='no'/>")
                .doesNotContain("<firmware>");
        assertThat(command("efi", "<loader readonly='yes' type='pflash'>/other.fd</loader>", "", false)
                        .problems())
                .hasSize(1);
    }

    private static String loader(String firmware, String os, String rest, boolean isNew) {
        String xml = completed(firmware, os, rest, isNew);
        int start = xml.indexOf('>', xml.indexOf("<loader ")) + 1;
        return xml.substring(start, xml.indexOf('<', start));
    }

    private static String completed(String firmware, String os, String rest, boolean isNew) {
        QemuCommand command = command(firmware, os, rest, isNew);
        assertThat(command.problems()).isEmpty();
        return new XmlWriter().write(command.completed());
    }

    private static QemuCommand command(String firmware, String os, String rest, boolean isNew) {
        String features = rest.startsWith("<features>")
                ? rest.replace("<features>", "<features><acpi/>")
                : "<features><acpi/></features>" + rest;
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  <os%s><type arch='x86_64' machine='q35'>hvm</type>%s</os>
                  %s
                </domain>
                """
                                .formatted(firmware == null ? "" : " firmware='" + firmware + "'", os, features))
                .root();
        HostConfiguration host = new HostConfiguration();
        host.firmware().descriptors(HOST);
        return new QemuGenerator(CapabilityProfiles.named("x86_64-9.1.0").orElseThrow(), host)
                .forNewDomains(isNew)
                .generate(domain, Style.LIBVIRT);
    }
}
