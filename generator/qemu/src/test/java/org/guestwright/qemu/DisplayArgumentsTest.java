// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class DisplayArgumentsTest {
    private static final String QEMU = "x86_64-9.1.0";
    private static final String ELSEWHERE =
            """
            <graphics type='vnc' port='5903'><listen type='address' address='::1'/></graphics>
            <video><driver ats='on' name='vhostuser'/><model type='virtio' heads='2' primary='yes'/></video>
            <video><driver ats='on' name='vhostuser'/><model type='virtio' heads='1'/></video>
            """;

    @Test
    void channelsOfSpiceComeInTheirOwnOrder() {
        assertThat(options(
                        guest(
                                """
                <graphics type='spice' port='5901' tlsPort='5902' defaultMode='secure'>
                  <listen type='address' address='127.0.0.1'/>
                  <channel name='record' mode='insecure'/><channel name='main' mode='secure'/>
                  <channel name='cursor' mode='insecure'/><channel name='inputs' mode='any'/><channel name='playback' mode='secure'/>
                </graphics>"""),
                        Style.LIBVIRT,
                        "-spice"))
                .isEqualTo(
                        """
                -spice port=5901,tls-port=5902,addr=127.0.0.1,disable-ticketing=on,x509-dir=/etc/pki/libvirt-spice,\
                tls-channel=default,tls-channel=main,plaintext-channel=cursor,tls-channel=playback,plaintext-channel=record,\
                seamless-migration=on
                """);
    }

    @Test
    void vncIsEncryptedWhereTheHostSaysSo() {
        HostConfiguration host = new HostConfiguration();
        host.graphics().vncTls(true).vncTlsX509Verify(true);
        QemuCommand command = new QemuGenerator(TestGuests.profile(QEMU), host)
                .generate(guest("<graphics type='vnc' port='5901'/>"), Style.LIBVIRT);
        assertThat(command.arguments())
                .containsSequence(
                        "-object",
                        "{\"qom-type\":\"tls-creds-x509\",\"id\":\"vnc-tls-creds0\","
                                + "\"dir\":\"/etc/pki/libvirt-vnc\",\"endpoint\":\"server\",\"verify-peer\":true}",
                        "-vnc",
                        "127.0.0.1:1,tls-creds=vnc-tls-creds0,audiodev=audio1");
    }

    @Test
    void aCardCanBeDrawnByAnotherProcess() {
        assertThat(options(guest(ELSEWHERE), Style.LIBVIRT, "vu-video", "-vnc"))
                .isEqualTo(
                        """
                -vnc [::1]:3,audiodev=audio1
                -chardev socket,id=chr-vu-video0,fd=21
                -device {"driver":"vhost-user-vga","id":"video0","max_outputs":2,"chardev":"chr-vu-video0","bus":"pci.0","addr":"0x2"}
                -chardev socket,id=chr-vu-video1,fd=22
                -device {"driver":"vhost-user-gpu-pci","ats":true,"id":"video1","max_outputs":1,"chardev":"chr-vu-video1",\
                "bus":"pci.0","addr":"0x3"}
                """);
    }

    @Test
    void aPersonIsToldToStartThatProcess() {
        QemuCommand command = TestGuests.command(guest(ELSEWHERE), QEMU, Style.STANDALONE);
        assertThat(command.preparations().get(1))
                .isEqualTo(new Preparation(
                        List.of(
                                "vhost-user-gpu",
                                "--socket-path=/tmp/guestwright-example/video0.sock",
                                "--virgl",
                                "--render-node=/dev/dri/renderD128"),
                        "the process that draws for video0, which must be listening before QEMU starts",
                        true));
        assertThat(command.arguments()).contains("socket,id=chr-vu-video0,path=/tmp/guestwright-example/video0.sock");
    }

    private static Domain guest(String devices) {
        return TestGuests.guest("x86_64", "pc", devices);
    }

    private static String options(Domain guest, Style style, String... about) {
        return TestGuests.options(guest, QEMU, style, about);
    }
}
