// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

/** What the guest's firmware says of the machine, and the threads and CPUs that it has. */
class SysinfoTest {
    @Test
    void tablesHaveTheirEntriesInQemusOrder() {
        assertThat(
                        words(
                                "sysinfo",
                                "",
                                """
                <sysinfo type='smbios'>
                  <bios><entry name='version'>1,2</entry><entry name='vendor'>ACME</entry></bios>
                  <chassis><entry name='sku'>s</entry></chassis>
                  <oemStrings><entry>one</entry><entry>two</entry></oemStrings>
                </sysinfo>
                <sysinfo type='fwcfg'><entry name='opt/a' file='/a'/><entry name='opt/b'>text</entry></sysinfo>
                """))
                .containsSequence(
                        "-smbios",
                        "type=0,vendor=ACME,version=1,,2",
                        "-smbios",
                        "type=3,sku=s",
                        "-smbios",
                        "type=11,value=one,value=two",
                        "-fw_cfg",
                        "name=opt/a,file=/a",
                        "-fw_cfg",
                        "name=opt/b,string=text");
    }

    @Test
    void tablesThatTheGuestIsNotToSeeAreLeftOut() {
        assertThat(words(
                        "emulate",
                        "",
                        "<sysinfo type='smbios'><bios><entry name='vendor'>ACME</entry></bios></sysinfo>"))
                .doesNotContain("-smbios");
    }

    @Test
    void threadsHaveTheirSettingsOrTheLowestFreeNumber() {
        assertThat(words(
                        "emulate",
                        """
                <iothreads>3</iothreads>
                <iothreadids>
                  <iothread id='2' thread_pool_min='0' thread_pool_max='9'><poll max='5' grow='6' shrink='7'/></iothread>
                </iothreadids>
                <defaultiothread thread_pool_max='4'/>
                """,
                        ""))
                .contains(
                        """
                {"qom-type":"iothread","id":"iothread2","thread-pool-min":0,"thread-pool-max":9,"poll-max-ns":5,"poll-grow":6,\
                "poll-shrink":7}""",
                        "{\"qom-type\":\"iothread\",\"id\":\"iothread1\"}",
                        "{\"qom-type\":\"iothread\",\"id\":\"iothread3\"}",
                        "{\"qom-type\":\"main-loop\",\"id\":\"main-loop\",\"thread-pool-max\":4}");
    }

    @Test
    void moreThreadsThanAnyHostCanRunAreRefused() {
        assertThat(command("emulate", "<iothreads>4000000000</iothreads>", "").problems())
                .extracting(problem -> problem.code())
                .containsExactly("iothreads.many");
    }

    @Test
    void cpusThatCanBeTakenAwayComeLater() {
        assertThat(words(
                        "emulate",
                        """
                <vcpu current='3'>4</vcpu>
                <vcpus>
                  <vcpu id='0' enabled='yes' hotpluggable='no'/><vcpu id='1' enabled='yes' hotpluggable='yes'/>
                  <vcpu id='2' enabled='yes' hotpluggable='yes'/><vcpu id='3' enabled='no' hotpluggable='yes'/>
                </vcpus>
                """,
                        ""))
                .contains("1,maxcpus=4,sockets=4,cores=1,threads=1");
    }

    private static List<String> words(String mode, String vcpus, String sysinfo) {
        QemuCommand command = command(mode, vcpus, sysinfo);
        assertThat(command.problems()).isEmpty();
        return command.arguments();
    }

    private static QemuCommand command(String mode, String vcpus, String sysinfo) {
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  %s
                  <os><type arch='x86_64' machine='pc'>hvm</type><smbios mode='%s'/></os>
                  %s
                </domain>
                """
                                .formatted(vcpus, mode, sysinfo))
                .root();
        return TestGuests.command(domain, "x86_64-9.1.0", Style.LIBVIRT);
    }
}
