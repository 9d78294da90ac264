// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.option.OptionFormatter;
import org.junit.jupiter.api.Test;

class CharacterDeviceTest {
    private static final String QEMU = "x86_64-9.1.0";

    @Test
    void smartcardsSitInAReader() {
        assertThat(options(
                        "<smartcard mode='passthrough' type='spicevmc'/><graphics type='spice'/><controller type='usb' model='qemu-xhci'/>",
                        "smartcard",
                        "ccid"))
                .isEqualTo(
                        """
                        -device {"driver":"usb-ccid","id":"ccid0","bus":"usb.0","port":"1"}
                        -chardev spicevmc,id=charsmartcard0,name=smartcard
                        -device {"driver":"ccid-card-passthru","chardev":"charsmartcard0","id":"smartcard0","bus":"ccid0.0"}
                        """);
        assertThat(options(
                        """
                <smartcard mode='host-certificates'><certificate>a</certificate><certificate>b</certificate>
                  <certificate>c</certificate></smartcard><controller type='usb' model='qemu-xhci'/>
                """,
                        "smartcard"))
                .isEqualTo(
                        """
                -device {"driver":"ccid-card-emulated","backend":"certificates","cert1":"a","cert2":"b","cert3":"c",\
                "db":"/etc/pki/nssdb","id":"smartcard0","bus":"ccid0.0"}
                """);
    }

    @Test
    void redirectedDevicesPassAFilter() {
        assertThat(options(
                        """
                <redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4000'/><boot order='3'/></redirdev>
                <redirfilter><usbdev class='8' vendor='0x15e1' product='0x2007' version='1.1' allow='yes'/>
                  <usbdev class='-1' allow='no'/></redirfilter><controller type='usb' model='qemu-xhci'/>
                """,
                        "redir"))
                .isEqualTo(
                        """
                -chardev socket,id=charredir0,host=localhost,port=4000
                -device {"driver":"usb-redir","chardev":"charredir0","id":"redir0","filter":"0x08:0x15E1:0x2007:0x0110:1|-1:-1:-1:-1:0",\
                "bootindex":3,"bus":"usb.0","port":"1"}
                """);
    }

    @Test
    void aSocketThatLibvirtChoseIsNotKept() {
        String channel =
                "<channel type='unix'><source mode='bind' path='%s'/><target type='virtio' name='agent' state='connected'/></channel>";
        assertThat(completed(channel.formatted("/var/lib/libvirt/qemu/channel/target/domain-1-old/agent")))
                .contains(
                        """
                    <channel type='unix'>
                      <target type='virtio' name='agent'/>
                """);
        assertThat(completed(channel.formatted("/run/mine/agent")))
                .contains("<source mode='bind' path='/run/mine/agent'/>");
    }

    @Test
    void theFirstConsoleSharesThePlaceOfItsSerialPort() {
        String port =
                """
                <%1$s type='pty'><target type='%2$s' port='2'/>
                  <address type='pci' domain='0' bus='0' slot='4' function='0'/></%1$s>
                """;
        assertThat(completed(port.formatted("serial", "pci-serial") + port.formatted("console", "serial")))
                .contains(
                        """
                    <console type='pty'>
                      <target type='serial' port='2'/>
                      <address type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'/>
                """);
    }

    @Test
    void aConsoleThatSaysNothingHasAPseudoTerminal() {
        assertThat(completed("<console tty='/dev/pts/7'/>"))
                .contains(
                        """
                    <serial type='pty'>
                      <target type='isa-serial' port='0'>
                        <model name='isa-serial'/>
                      </target>
                    </serial>
                    <console type='pty'>
                      <target type='serial' port='0'/>
                    </console>
                """);
    }

    @Test
    void thereIsOneFilter() {
        String filter = "<redirfilter><usbdev allow='no'/></redirfilter>";
        assertThat(TestGuests.options(guest(filter + filter), QEMU, Style.LIBVIRT))
                .isEqualTo("refused: only one set of redirection filter rule is supported");
    }

    @Test
    void connectionsAreRawUnlessSaidOtherwise() {
        assertThat(completed("<serial type='tcp'><source host='h' service='1'/></serial>"))
                .contains(
                        """
                      <source mode='connect' host='h' service='1'/>
                      <protocol type='raw'/>
                """);
        assertThat(completed("<parallel type='unix'><source mode='bind' path='/a'/><protocol type='raw'/></parallel>"))
                .doesNotContain("protocol");
    }

    @Test
    void connectionsAreEncryptedWhereTheHostOrTheDomainSaysSo() {
        HostConfiguration host = new HostConfiguration();
        host.characters().chardevTls(true).chardevTlsX509SecretUuid("6fd3f62d-9fe7-4a4e-a869-7acd6376d8ea");
        host.secrets()
                .values((uuid, usage) -> uuid.getBytes())
                .masterKey(new byte[32])
                .vectors(() -> new byte[16]);
        String tls = lines(host, "<serial type='tcp'><source mode='bind' host='h' service='1'/></serial>");
        assertThat(tls)
                .contains("\"id\":\"charserial0-secret0\"")
                .contains(
                        """
                -object {"qom-type":"tls-creds-x509","id":"objcharserial0_tls0","dir":"/etc/pki/libvirt-chardev","endpoint":"server",\
                "verify-peer":false,"passwordid":"charserial0-secret0"}
                -chardev socket,id=charserial0,host=h,port=1,server=on,wait=off,tls-creds=objcharserial0_tls0
                """);
        assertThat(lines(host, "<serial type='tcp'><source mode='bind' host='h' service='1' tls='no'/></serial>"))
                .doesNotContain("tls");
        assertThat(lines(
                        new HostConfiguration(),
                        "<serial type='tcp'><source mode='connect' host='h' service='1' tls='yes'/></serial>"))
                .contains("\"endpoint\":\"client\",\"verify-peer\":true}");
    }

    private static String lines(HostConfiguration host, String devices) {
        QemuCommand command = new QemuGenerator(TestGuests.profile(QEMU), host).generate(guest(devices), Style.LIBVIRT);
        return command.options().stream()
                .map(option -> String.join(" ", OptionFormatter.words(option)) + "\n")
                .collect(Collectors.joining());
    }

    private static String options(String devices, String... about) {
        return TestGuests.options(guest(devices), QEMU, Style.LIBVIRT, about);
    }

    private static String completed(String devices) {
        return TestGuests.completed(guest(devices), QEMU);
    }

    private static Domain guest(String devices) {
        return TestGuests.guest("x86_64", "pc", devices);
    }
}
