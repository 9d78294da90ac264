// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.picture.Machines;
import org.guestwright.picture.Outline;
import org.guestwright.picture.box.Picture;
import org.junit.jupiter.api.Test;

/** The boxes of domains as they are written, without addresses or with wrong ones. */
class WrittenMachinesTest {
    @Test
    void whatIsWrongWithAddressesAppearsNevertheless() {
        assertThat(
                        Outline.of(
                                Machines.written(
                                        """
                <controller type='pci' index='1' model='pci-bridge'><address type='pci' bus='2' slot='1'/></controller>
                <controller type='pci' index='2' model='pci-bridge'><address type='pci' bus='1' slot='1'/></controller>
                <controller type='pci' index='3' model='pci-bridge'><address type='pci' bus='3' slot='1'/></controller>
                <interface type='user'><address type='pci' bus='7' slot='2'/></interface>
                <interface type='user'><address type='pci' bus='1' slot='2'/></interface>
                <hostdev mode='subsystem' type='pci'><source><address bus='6' slot='2'/></source><address type='unassigned'/></hostdev>
                <disk type='file'><source file='/srv/a.img'/><target dev='sda' bus='scsi'/><address type='drive' controller='2' target='1' unit='3'/></disk>
                <input type='mouse' bus='usb'><address type='usb' bus='0' port='4.1'/></input>
                <rng model='virtio'><backend model='builtin'/><address type='dimm' slot='3'/></rng>
                """)))
                .isEqualTo(
                        """
                        example · q35 · x86_64 · kvm · 1 GiB
                          Processors and memory
                            1 GiB · memory @memory
                          pci.1 · behind itself
                            [01.0] pci.2 · pci-bridge @devices/controller[2]
                              [01.0] pci.1 · pci-bridge @devices/controller[1]
                                [02.0] interface @devices/interface[2]
                                  > user · QEMU's own network @devices/interface[2]
                          pci.3 · behind itself
                            [01.0] pci.3 · pci-bridge @devices/controller[3]
                          pci.7 · no controller
                            [02.0] interface @devices/interface[1]
                              > user · QEMU's own network @devices/interface[1]
                          usb0 · no controller
                            [4.1] mouse · usb @devices/input[1]
                          scsi2 · no controller
                            [0:1:3] sda · scsi @devices/disk[1]
                              > /srv/a.img @devices/disk[1]/source
                          Board
                            [unassigned] hostdev · pci @devices/hostdev[1]
                              > 0000:06:02.0 · of the host @devices/hostdev[1]
                          Memory
                            [slot 3] rng · virtio · builtin @devices/rng[1]
                        """);
    }

    @Test
    void whatHasNoAddressIsAmongTheDevices() {
        assertThat(
                        Outline.of(
                                Machines.written(
                                        """
                <disk type='volume'><source pool='default' volume='web'/><target dev='vda' bus='virtio'/></disk>
                <lease><lockspace>somearea</lockspace><key>somekey</key><target path='/some/lease/path'/></lease>
                <interface type='hostdev'><source><address type='pci' bus='6' slot='2'/></source></interface>
                <iommu model='intel'/><vsock model='virtio'><cid auto='no' address='5'/></vsock><redirfilter><usbdev allow='yes'/></redirfilter>
                <shmem name='shared'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>
                """)))
                .isEqualTo(
                        """
                        example · q35 · x86_64 · kvm · 1 GiB
                          Processors and memory
                            1 GiB · memory @memory
                          Devices
                            vda · virtio @devices/disk[1]
                              > default/web @devices/disk[1]/source
                            somekey · lease · somearea @devices/lease[1]
                              > /some/lease/path @devices/lease[1]/target
                            interface @devices/interface[1]
                              > 0000:06:02.0 · host device @devices/interface[1]/source
                            redirfilter @devices/redirfilter[1]
                            shmem · ivshmem-plain @devices/shmem[1]
                              > shared · 4 MiB @devices/shmem[1]
                            iommu · intel @devices/iommu
                            vsock · virtio · CID 5 @devices/vsock
                        """);
    }

    @Test
    void aContainer() {
        assertThat(
                        Outline.of(
                                Machines.read(
                                        """
                <domain type='lxc'><name>box</name><title>A container</title><memory>1048576</memory><os><type>exe</type><init>/bin/sh</init></os>
                <devices><filesystem type='mount'><source dir='/srv/box'/><target dir='/'/></filesystem><console type='pty'/><hostdev mode='capabilities' type='misc'><source><char>/dev/input/event3</char></source></hostdev></devices></domain>
                """)))
                .isEqualTo(
                        """
                        box · A container · lxc · 1 GiB
                          Processors and memory
                            1 GiB · memory @memory
                          Devices
                            / · filesystem @devices/filesystem[1]
                              > /srv/box · mount @devices/filesystem[1]/source
                            console @devices/console[1]
                              > pty @devices/console[1]
                            hostdev · misc @devices/hostdev[1]
                              > /dev/input/event3 · of the host @devices/hostdev[1]
                        """);
    }

    @Test
    void whatSaysThatItIsNotThereIsNotDrawn() {
        assertThat(
                        Outline.of(
                                Machines.written(
                                        """
                                <controller type='usb' model='none'/>
                                <video><model type='none'/></video>
                                <memballoon model='none'/>
                                """)))
                .isEqualTo(
                        """
                        example · q35 · x86_64 · kvm · 1 GiB
                          Processors and memory
                            1 GiB · memory @memory
                        """);
    }

    @Test
    void aBusWithManyDevicesIsASectionOfItsOwn() {
        StringBuilder disks = new StringBuilder("<controller type='scsi' index='0' model='virtio-scsi'/>");
        for (int i = 16; i >= 0; i--) {
            disks.append("<disk type='block'><target dev='sd%c' bus='scsi'/><address type='drive' unit='%d'/></disk>"
                    .formatted('a' + i, i));
        }
        Picture picture = Machines.written(disks.toString());
        assertThat(Outline.of(Machines.section(picture, "Board")))
                .isEqualTo(
                        """
                        example
                          Board
                            scsi0 · 17 devices · virtio-scsi @devices/controller[1]
                        """);
        assertThat(Outline.of(Machines.section(picture, "scsi0")))
                .startsWith(
                        """
                        example
                          scsi0 · virtio-scsi @devices/controller[1]
                            [0:0:0] sda · scsi · empty @devices/disk[17]
                            [0:0:1] sdb · scsi · empty @devices/disk[16]
                        """)
                .hasLineCount(19);
    }

    @Test
    void aBridgeWithoutANumberHasNoDevices() {
        assertThat(
                        Outline.of(
                                Machines.written(
                                        """
                                <controller type='pci' model='pcie-root-port'/>
                                <controller type='scsi'/>
                                <interface type='user'><address type='pci' bus='0' slot='1'/></interface>
                                <disk type='block'><target dev='sda' bus='scsi'/></disk>
                                """)))
                .isEqualTo(
                        """
                        example · q35 · x86_64 · kvm · 1 GiB
                          Processors and memory
                            1 GiB · memory @memory
                          pci.0 · no controller
                            [01.0] interface @devices/interface[1]
                              > user · QEMU's own network @devices/interface[1]
                          Board
                            pci · pcie-root-port @devices/controller[1]
                            scsi · controller @devices/controller[2]
                              sda · scsi · empty @devices/disk[1]
                        """);
    }

    @Test
    void aDomainOfNothing() {
        assertThat(Outline.of(Machines.read("<domain type='kvm'><name>none</name></domain>")))
                .isEqualTo("none · kvm\n");
    }
}
