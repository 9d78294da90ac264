// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class HostdevArgumentsTest {
    @Test
    void aPciFunctionIsGivenByItsPlace() {
        assertThat(
                        hostdev(
                                Style.LIBVIRT,
                                """
                <hostdev mode='subsystem' type='pci'><source><address bus='0x06' slot='0x12' function='0x5'/></source>
                <rom bar='off'/><boot order='1'/></hostdev>"""))
                .isEqualTo(
                        """
                -device {"driver":"vfio-pci","host":"0000:06:12.5","id":"hostdev0","bootindex":1,"bus":"pci.1","addr":"0x0","rombar":0}
                """);
    }

    @Test
    void aPictureBeforeTheDriverNeedsADeviceThatStays() {
        assertThat(
                        hostdev(
                                Style.LIBVIRT,
                                """
                <graphics type='vnc'/><video><model type='none'/></video>
                <hostdev mode='subsystem' type='mdev' model='vfio-pci' display='on' ramfb='on'>
                <source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>"""))
                .isEqualTo(
                        """
                -device {"driver":"vfio-pci-nohotplug","id":"hostdev0",\
                "sysfsdev":"/sys/bus/mdev/devices/53764d0e-85a0-42b4-af5c-2046b460b1dc","display":"on","ramfb":true,\
                "bus":"pci.1","addr":"0x0"}
                """);
    }

    @Test
    void aUsbDeviceIsGivenByItsPlaceOrToAPersonByItsKind() {
        String kind =
                """
                <controller type='usb' index='0' model='qemu-xhci'/><hostdev mode='subsystem' type='usb'><source guestReset='off'>
                <vendor id='0x1234'/><product id='0xbeef'/>%s</source></hostdev>""";
        assertThat(hostdev(Style.LIBVIRT, kind.formatted("<address bus='3' device='10'/>")))
                .isEqualTo(
                        """
                -device {"driver":"usb-host","hostdevice":"/dev/bus/usb/003/010","id":"hostdev0","guest-reset":false,\
                "bus":"usb.0","port":"1"}
                """);
        assertThat(hostdev(Style.STANDALONE, kind.formatted(""))).contains("\"vendorid\":4660,\"productid\":48879");
        assertThat(hostdev(Style.LIBVIRT, kind.formatted("")))
                .startsWith("refused: libvirt looks up at the start where a USB device named by what it is");
    }

    @Test
    void aScsiDeviceGetsTheNextUnitOfAController() {
        String device = "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/>"
                + "<address bus='0' target='0' unit='%d'/></source></hostdev>";
        String devices = "<controller type='scsi' model='virtio-scsi'/>" + device.formatted(0) + device.formatted(1);
        HostConfiguration host = new HostConfiguration();
        host.storage().scsiDevices((adapter, bus, target, unit) -> "/dev/sg" + unit);
        assertThat(QemuGenerator.generate(
                                TestGuests.guest("x86_64", "pc-q35-9.1", devices),
                                TestGuests.profile("x86_64-9.1.0"),
                                host,
                                Style.LIBVIRT)
                        .arguments())
                .contains(
                        """
                        {"driver":"host_device","filename":"/dev/sg1","node-name":"libvirt-2-backend","read-only":false}""",
                        """
                        {"driver":"scsi-generic","drive":"libvirt-2-backend","id":"hostdev1","bus":"scsi0.0","channel":0,\
                        "scsi-id":0,"lun":1}""");
        assertThat(hostdev(Style.LIBVIRT, devices))
                .startsWith("refused: it is not known which device of the host scsi_host0 has");
    }

    @Test
    void aDeviceThatIsKeptForNobodyIsNotWritten() {
        assertThat(
                        hostdev(
                                Style.LIBVIRT,
                                """
                <hostdev mode='subsystem' type='pci'><source><address bus='0x06' slot='0x12'/></source>
                <address type='unassigned'/></hostdev>"""))
                .isEqualTo("\n");
    }

    @Test
    void anAddressOfAnotherKindIsRefused() {
        assertThat(TestGuests.options(
                        TestGuests.guest(
                                "x86_64",
                                "pc-q35-9.1",
                                """
                <hostdev mode='subsystem' type='mdev' model='vfio-pci'>
                <source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source>
                <address type='drive' controller='0' bus='0' target='0' unit='0'/></hostdev>"""),
                        "x86_64-9.1.0",
                        Style.LIBVIRT))
                .isEqualTo("refused: Unsupported address type 'drive' with mediated device model 'vfio-pci'");
    }

    private static String hostdev(Style style, String devices) {
        return TestGuests.options(
                TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0", style, "hostdev0", "refused");
    }
}
