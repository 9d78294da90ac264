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

class BlockLayersTest {
    @Test
    void aChainIsWrittenFromItsLastImageUp() {
        assertThat(blocks(
                        """
                <disk type='file'><driver name='qemu' type='qcow2' cache='none' discard='unmap'/><source file='/top'/>
                <backingStore type='block'><format type='raw'/><source dev='/dev/sdx'/><backingStore/></backingStore>
                <target dev='vda'/></disk>""",
                        "x86_64-9.1.0"))
                .isEqualTo(
                        """
                {"driver":"host_device","filename":"/dev/sdx","node-name":"libvirt-2-storage","read-only":true,"discard":"unmap",\
                "cache":{"direct":true,"no-flush":false}}
                {"driver":"file","filename":"/top","node-name":"libvirt-1-storage","auto-read-only":true,"discard":"unmap",\
                "cache":{"direct":true,"no-flush":false}}
                {"node-name":"libvirt-1-format","read-only":false,"discard":"unmap","cache":{"direct":true,"no-flush":false},\
                "driver":"qcow2","file":"libvirt-1-storage","backing":"libvirt-2-storage"}
                """);
    }

    @Test
    void anOlderQemuHasALayerForPlainBytes() {
        assertThat(blocks("<disk type='file'><source file='/a'/><target dev='vda'/></disk>", "x86_64-8.0.0"))
                .isEqualTo(
                        """
                {"driver":"file","filename":"/a","node-name":"libvirt-1-storage","auto-read-only":true,"discard":"unmap"}
                {"node-name":"libvirt-1-format","read-only":false,"driver":"raw","file":"libvirt-1-storage"}
                """);
    }

    @Test
    void aSliceIsANodeOfItsOwn() {
        assertThat(blocks(
                        """
                <disk type='nvme'><driver name='qemu' type='raw'/><source type='pci' namespace='1'><address bus='0x02' slot='0x00'/>
                <slices><slice type='storage' offset='10' size='20'/></slices></source><target dev='vda'/></disk>""",
                        "x86_64-9.1.0"))
                .isEqualTo(
                        """
                        {"driver":"nvme","device":"0000:02:00.0","namespace":1,"node-name":"libvirt-1-storage",\
                        "auto-read-only":true,"discard":"unmap"}
                        {"driver":"raw","file":"libvirt-1-storage","offset":10,"size":20,"node-name":"libvirt-1-slice-sto","read-only":false}
                        """);
    }

    @Test
    void aFolderIsAFatFileSystem() {
        assertThat(blocks(
                        """
                <disk type='dir' device='floppy'><driver name='qemu' type='fat'/><source dir='/files'/><target dev='fda' bus='fdc'/>
                <readonly/></disk>""",
                        "x86_64-9.1.0"))
                .isEqualTo(
                        """
                        {"driver":"vvfat","dir":"/files","floppy":true,"rw":false,"node-name":"libvirt-1-storage",\
                        "auto-read-only":true,"discard":"unmap"}
                        {"node-name":"libvirt-1-format","read-only":true,"driver":"raw","file":"libvirt-1-storage"}
                        """);
    }

    @Test
    void whatSeveralGuestsWriteToIsNotCached() {
        assertThat(blocks(
                        "<disk type='file'><source file='/a'/><target dev='vda'/><shareable/></disk>", "x86_64-9.1.0"))
                .isEqualTo(
                        """
                {"driver":"file","filename":"/a","node-name":"libvirt-1-storage","read-only":false,\
                "cache":{"direct":true,"no-flush":false}}
                """);
    }

    @Test
    void plainBytesHaveNoImageBelow() {
        assertThat(blocks(
                        """
                <disk type='file'><source file='/a'/><backingStore type='file'><format type='raw'/><source file='/b'/>
                </backingStore><target dev='vda'/></disk>""",
                        "x86_64-9.1.0"))
                .isEqualTo("refused: storage format 'raw' does not support backing store\n");
    }

    @Test
    void limitsAreAFilterWhereNobodySetsThemLater() {
        String disk =
                """
                <disk type='file'><source file='/a'/><target dev='vda'/><iotune><total_iops_sec>100</total_iops_sec></iotune></disk>""";
        assertThat(TestGuests.options(
                        TestGuests.guest("x86_64", "pc-q35-9.1", disk), "x86_64-9.1.0", Style.STANDALONE, "throttle"))
                .contains(
                        """
                        -object {"qom-type":"throttle-group","id":"throttle-virtio-disk0","limits":{"iops-total":100}}
                        -blockdev {"driver":"throttle","node-name":"throttle-vda","throttle-group":"throttle-virtio-disk0",\
                        "file":"libvirt-1-storage"}
                        """);
        assertThat(TestGuests.options(
                        TestGuests.guest("x86_64", "pc-q35-9.1", disk), "x86_64-9.1.0", Style.LIBVIRT, "throttle"))
                .isEqualTo("\n");
    }

    @Test
    void aTransientDiskIsNeverWrittenTo() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest(
                        "x86_64",
                        "pc-q35-9.1",
                        """
                <disk type='file'><driver name='qemu' type='raw'/><source file='/a'/><target dev='vda'/><transient/></disk>"""),
                "x86_64-9.1.0",
                Style.STANDALONE);
        assertThat(command.preparations()).anyMatch(preparation -> preparation
                .words()
                .equals(List.of(
                        "qemu-img",
                        "create",
                        "-q",
                        "-f",
                        "qcow2",
                        "-b",
                        "/a",
                        "-F",
                        "raw",
                        "/tmp/guestwright-example/vda.qcow2")));
        assertThat(command.arguments())
                .contains(
                        """
                {"driver":"file","filename":"/a","node-name":"libvirt-2-storage","read-only":true}""",
                        """
                {"node-name":"libvirt-1-format","read-only":false,"driver":"qcow2","file":"libvirt-1-storage",\
                "backing":"libvirt-2-storage"}""");
    }

    @Test
    void variablesCanBeOnAServer() {
        Domain guest = TestGuests.guest("x86_64", "pc-q35-9.1", "");
        Domain firmware = (Domain) new XmlReader()
                .read(
                        "firmware",
                        """
                <domain type='kvm'><name>a</name><memory>1024</memory><features><acpi/></features><os><type arch='x86_64' machine='pc-q35-9.1'>hvm</type>
                <loader readonly='yes' type='pflash'>/code.fd</loader>
                <nvram type='network'><source protocol='nbd' name='vars'><host name='example.org'/></source></nvram></os></domain>
                """)
                .root();
        guest.setOs(firmware.getOs());
        guest.setFeatures(firmware.getFeatures());
        assertThat(TestGuests.options(guest, "x86_64-9.1.0", Style.LIBVIRT, "pflash1-"))
                .contains(
                        """
                -blockdev {"driver":"nbd","server":{"type":"inet","host":"example.org","port":"10809"},"export":"vars",\
                "node-name":"libvirt-pflash1-storage","read-only":false}
                """)
                .contains("pflash1=libvirt-pflash1-storage");
    }

    private static String blocks(String disk, String profile) {
        return TestGuests.options(
                        TestGuests.guest("x86_64", "pc-q35-" + profile.substring(7, 10), disk),
                        profile,
                        Style.LIBVIRT,
                        "-blockdev",
                        "refused")
                .replace("-blockdev ", "");
    }
}
