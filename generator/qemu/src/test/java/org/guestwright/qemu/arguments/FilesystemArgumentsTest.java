// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class FilesystemArgumentsTest {
    private static final String VIRTIOFS =
            """
            <filesystem type='mount'><driver type='virtiofs' queue='1024'/><binary xattr='on'><cache mode='always'/></binary>
            <source dir='/srv'/><target dir='share'/></filesystem>""";

    @Test
    void qemuServesAFolderItself() {
        assertThat(
                        filesystem(
                                Style.LIBVIRT,
                                """
                <filesystem accessmode='mapped' multidevs='remap' fmode='644'><driver type='path' wrpolicy='immediate'/>
                <source dir='/srv,x'/><target dir='share'/><readonly/></filesystem>"""))
                .isEqualTo(
                        """
                -fsdev local,security_model=mapped,multidevs=remap,fmode=0644,writeout=immediate,id=fsdev-fs0,path=/srv,,x,readonly
                -device {"driver":"virtio-9p-pci","id":"fs0","fsdev":"fsdev-fs0","mount_tag":"share","bus":"pci.1","addr":"0x0"}
                """);
    }

    @Test
    void virtiofsdServesItFromAProcessOfItsOwn() {
        assertThat(filesystem(Style.LIBVIRT, VIRTIOFS))
                .isEqualTo(
                        """
                -chardev socket,id=chr-vu-fs0,path=/var/lib/libvirt/qemu/domain-1-example/fs0-fs.sock
                -device {"driver":"vhost-user-fs-pci","id":"fs0","chardev":"chr-vu-fs0","queue-size":1024,"tag":"share",\
                "bus":"pci.1","addr":"0x0"}
                """);
        QemuCommand command = TestGuests.command(
                TestGuests.guest("x86_64", "pc-q35-9.1", VIRTIOFS), "x86_64-9.1.0", Style.STANDALONE);
        assertThat(command.preparations())
                .anyMatch(preparation -> preparation.stays()
                        && preparation
                                .words()
                                .equals(List.of(
                                        "/usr/libexec/virtiofsd",
                                        "--socket-path=/tmp/guestwright-example/fs0.sock",
                                        "--shared-dir=/srv",
                                        "--cache=always",
                                        "--xattr")));
    }

    @Test
    void aFolderCanBeAUsbDevice() {
        assertThat(
                        filesystem(
                                Style.LIBVIRT,
                                """
                <controller type='usb' index='0' model='qemu-xhci'/><filesystem type='mount'><driver type='mtp'/><source dir='/srv'/>
                <target dir='share'/></filesystem>"""))
                .isEqualTo(
                        """
                -device {"driver":"usb-mtp","id":"fs0","rootdir":"/srv","desc":"share","readonly":false,"bus":"usb.0","port":"1"}
                """);
    }

    @Test
    void whatOnlyContainersHaveIsRefused() {
        assertThat(
                        filesystem(
                                Style.LIBVIRT,
                                """
                <filesystem type='ram'><source usage='1024'/><target dir='/run'/></filesystem>"""))
                .isEqualTo("refused: only supports mount filesystem type\n");
    }

    private static String filesystem(Style style, String devices) {
        return TestGuests.options(
                TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0", style, "fs0", "refused");
    }
}
