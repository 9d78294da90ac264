// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that a person runs has nothing of libvirt's in it, and says what it does not have of the guest. */
class StandaloneStyleTest {
    @Test
    void socketsAreInOneFolderThatIsMadeFirst() {
        QemuCommand command = command(
                """
                <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
                <graphics type='spice'><listen type='socket'/></graphics>
                <graphics type='dbus'/>
                <audio id='1' type='none'/>
                """);
        assertThat(command.preparations())
                .extracting(Preparation::words)
                .containsExactly(List.of("mkdir", "-p", "-m", "700", "/tmp/guestwright-example"));
        assertThat(command.arguments())
                .contains(
                        "socket,id=charchannel0,path=/tmp/guestwright-example/channel0.sock,server=on,wait=off",
                        "unix=on,addr=/tmp/guestwright-example/spice.sock,disable-ticketing=on,seamless-migration=on",
                        "dbus");
        assertThat(command.shellText()).doesNotContain("libvirt/qemu", "fd=", "fdset", "master-key", "\n-S ");
    }

    @Test
    void aDisplayTakesAFreePortAndAPasswordAMonitor() {
        assertThat(options("<graphics type='vnc' autoport='yes' passwd='secret'/>", "-vnc", "monitor"))
                .isEqualTo(
                        """
                -chardev socket,id=charmonitor,path=/tmp/guestwright-example/monitor.sock,server=on,wait=off
                -mon chardev=charmonitor,id=monitor,mode=readline
                -vnc 127.0.0.1:0,to=99,password=on,audiodev=audio1
                """);
        assertThat(options("<graphics type='vnc' port='5901'/>", "-vnc", "monitor"))
                .isEqualTo("""
                -vnc 127.0.0.1:1,audiodev=audio1
                """);
    }

    @Test
    void whatOnlyLibvirtCanDoIsTold() {
        assertThat(
                        omissions(
                                """
                <interface type='user'><mac address='52:54:00:aa:bb:01'/><bandwidth><inbound average='1000'/></bandwidth>
                  <model type='virtio'/><link state='down'/></interface>
                <interface type='direct'><mac address='52:54:00:aa:bb:02'/><source dev='eth0'/><model type='virtio'/></interface>
                <interface type='ethernet'><mac address='52:54:00:aa:bb:03'/><target dev='tap0' managed='no'/><model type='virtio'/></interface>
                """))
                .containsExactly(
                        "the bandwidth is not limited: libvirt sets it on the host's device",
                        "the cable is plugged in: it takes a monitor to pull it ('set_link')",
                        "the interface of type 'direct' is on QEMU's own network instead: it takes libvirt to connect it");
    }

    @Test
    void aGuestThatNeedsNoLibvirtHasNothingToTell() {
        assertThat(omissions("<serial type='pty'/><interface type='user'><model type='virtio'/></interface>"))
                .isEmpty();
    }

    private static List<String> omissions(String devices) {
        return command(devices).omissions().stream().map(Omission::reason).toList();
    }

    private static String options(String devices, String... about) {
        return TestGuests.options(TestGuests.guest("x86_64", "q35", devices), "x86_64-9.1.0", Style.STANDALONE, about);
    }

    private static QemuCommand command(String devices) {
        QemuCommand command =
                TestGuests.command(TestGuests.guest("x86_64", "q35", devices), "x86_64-9.1.0", Style.STANDALONE);
        assertThat(command.problems()).isEmpty();
        return command;
    }
}
