// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class LaunchSecurityTest {
    @Test
    void theHostSaysHowItsProcessorEncryptsWhereTheGuestDoesNot() {
        assertThat(
                        words(
                                "x86_64",
                                "pc-i440fx-6.0",
                                "x86_64-6.0.0",
                                """
                <launchSecurity type='sev' kernelHashes='yes'><policy>0x0001</policy><dhCert>a</dhCert></launchSecurity>"""))
                .contains(
                        """
                        {"qom-type":"sev-guest","id":"lsec0","cbitpos":47,"reduced-phys-bits":1,"policy":1,\
                        "dh-cert-file":"/var/lib/libvirt/qemu/domain-1-example/dh_cert.base64","kernel-hashes":true}""")
                .anyMatch(word -> word.contains(",confidential-guest-support=lsec0"));
    }

    @Test
    void anOlderQemuCallsItMemoryEncryption() {
        assertThat(
                        words(
                                "x86_64",
                                "pc-i440fx-5.2",
                                "x86_64-5.2.0",
                                """
                <launchSecurity type='sev'><cbitpos>47</cbitpos><reducedPhysBits>1</reducedPhysBits><policy>1</policy></launchSecurity>"""))
                .contains("sev-guest,id=lsec0,cbitpos=47,reduced-phys-bits=1,policy=1")
                .anyMatch(word -> word.contains(",memory-encryption=lsec0"));
    }

    @Test
    void aPersonWritesTheFilesThatLibvirtWouldWrite() {
        QemuCommand command = QemuGenerator.generate(
                domain(
                        "x86_64",
                        "pc",
                        """
                <launchSecurity type='sev'>
                  <cbitpos>47</cbitpos><reducedPhysBits>1</reducedPhysBits><policy>1</policy><dhCert>QUJD</dhCert>
                </launchSecurity>"""),
                TestGuests.profile("x86_64-9.1.0").withFlags(Set.of("sev-guest"), Set.of()),
                new HostConfiguration(),
                Style.STANDALONE);
        assertThat(command.arguments())
                .anyMatch(word -> word.contains("\"dh-cert-file\":\"/tmp/guestwright-example/dh_cert.base64\""));
        assertThat(command.preparations())
                .anyMatch(preparation ->
                        preparation.words().containsAll(List.of("QUJD", "/tmp/guestwright-example/dh_cert.base64")));
    }

    @Test
    void nestedPagingHasBlocksOfItsOwn() {
        assertThat(
                        words(
                                "x86_64",
                                "pc",
                                "x86_64-9.1.0",
                                """
                <launchSecurity type='sev-snp' authorKey='yes' vcek='no'>
                  <cbitpos>51</cbitpos><reducedPhysBits>1</reducedPhysBits><policy>0x00030000</policy><hostData>aa</hostData>
                </launchSecurity>"""))
                .contains(
                        """
                {"qom-type":"sev-snp-guest","id":"lsec0","cbitpos":51,"reduced-phys-bits":1,"policy":196608,"host-data":"aa",\
                "author-key-enabled":true,"vcek-disabled":true}""");
    }

    @Test
    void aGuestWithoutItHasNoObject() {
        assertThat(words("x86_64", "pc", "x86_64-9.1.0", "")).noneMatch(word -> word.contains("lsec0"));
        assertThat(words("s390x", "s390-ccw-virtio", "s390x-8.2.0", "<launchSecurity type='s390-pv'/>"))
                .contains("{\"qom-type\":\"s390-pv-guest\",\"id\":\"lsec0\"}");
    }

    private static List<String> words(String arch, String machine, String profile, String security) {
        QemuCommand command = QemuGenerator.generate(
                domain(arch, machine, security),
                TestGuests.profile(profile).withFlags(Set.of("sev-guest", "sev-guest-kernel-hashes"), Set.of()),
                new HostConfiguration(),
                Style.LIBVIRT);
        assertThat(command.problems()).isEmpty();
        return command.arguments();
    }

    private static Domain domain(String arch, String machine, String security) {
        return (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  <os><type arch='%s' machine='%s'>hvm</type></os>
                  <devices><memballoon model='none'/></devices>
                  %s
                </domain>
                """
                                .formatted(arch, machine, security))
                .root();
    }
}
