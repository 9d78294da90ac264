// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.picture.Machines;
import org.guestwright.picture.Outline;
import org.junit.jupiter.api.Test;

/** The boxes of machines with all that libvirt adds: what is read in {@link Outline}. */
class CompletedMachinesTest {
    private static final String NUMA =
            """
            <maxMemory slots='4' unit='GiB'>8</maxMemory><memory unit='GiB'>3</memory>
            <vcpu>4</vcpu><iothreads>2</iothreads>
            <cpu><topology sockets='2' dies='1' cores='2' threads='1'/><numa>
            <cell id='0' cpus='0-1' memory='512' unit='MiB'/>
            <cell id='1' cpus='2-3' memory='512' unit='MiB'/>
            </numa></cpu>
            """;

    @Test
    void aPcWithPciExpress() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "x86_64",
                                        "q35",
                                        "<vcpu>2</vcpu><cpu mode='host-passthrough'/>",
                                        """
                <controller type='usb' model='qemu-xhci' ports='8'/>
                <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/srv/web.qcow2'/>
                <backingStore type='file'><format type='qcow2'/><source file='/srv/base.qcow2'/><backingStore type='block'><format type='raw'/><source dev='/dev/vg0/base'/><backingStore/></backingStore></backingStore>
                <target dev='vda' bus='virtio'/><boot order='1'/></disk>
                <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
                <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><model type='virtio'/></interface>
                <hub type='usb'><address type='usb' bus='0' port='1'/></hub>
                <input type='tablet' bus='usb'><address type='usb' bus='0' port='1.2'/></input>
                <serial type='pty'/>
                <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>
                <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
                <video><model type='virtio' heads='2'/></video>
                <sound model='ich9'/>
                """)))
                .isEqualTo(
                        """
                        example · pc-q35-9.1 · x86_64 · kvm · 2 vCPUs · 1 GiB
                          Processors and memory
                            2 vCPUs · host-passthrough @vcpu
                            1 GiB · memory @memory
                          + pcie.0 · pcie-root
                            [01.0] video · virtio · 2 heads @devices/video[1]
                            [02.0] + pci.1 · pcie-root-port
                              [00.0] interface · virtio · 52:54:00:00:00:01 @devices/interface[1]
                                > default · network @devices/interface[1]/source
                            [02.1] + pci.2 · pcie-root-port
                              [00.0] usb0 · qemu-xhci @devices/controller[1]
                                [1] hub · usb @devices/hub[1]
                                  [1.2] tablet · usb @devices/input[1]
                            [02.2] + pci.3 · pcie-root-port
                              [00.0] vda · virtio · boot 1 @devices/disk[1]
                                > /srv/web.qcow2 · qcow2 @devices/disk[1]/source
                                  [backing] > /srv/base.qcow2 · qcow2 @devices/disk[1]/backingStore
                                    [backing] > /dev/vg0/base · raw @devices/disk[1]/backingStore/backingStore
                            [02.3] + pci.4 · pcie-root-port
                            [1b.0] sound · ich9 @devices/sound[1]
                            [1f.2] + sata0 · controller
                              [0] sda · cdrom · sata · empty · read-only @devices/disk[2]
                          Board
                            [ISA] serial · isa-serial · port 0 @devices/serial[1]
                              > pty @devices/serial[1]
                            [PS/2] + mouse · ps2
                            [PS/2] + keyboard · ps2
                            tpm · tpm-crb · TPM 2.0 @devices/tpm[1]
                              > swtpm · emulator @devices/tpm[1]/backend
                            + watchdog · itco · reset
                          Display and sound
                            > vnc · 127.0.0.1 @devices/graphics[1]
                        """);
    }

    @Test
    void aPcOfOldWithBridgeAndControllers() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "x86_64",
                                        "pc",
                                        "",
                                        """
                <controller type='pci' index='1' model='pci-bridge'/>
                <controller type='scsi' model='virtio-scsi'></controller>
                <disk type='network' device='disk'><driver name='qemu' type='raw'/><source protocol='rbd' name='pool/web'><host name='mon1.example.org' port='6321'/></source><target dev='sda' bus='scsi'/></disk>
                <disk type='block' device='disk'><source dev='/dev/vg0/old'/><target dev='hda' bus='ide'/></disk>
                <disk type='file' device='floppy'><source file='/srv/boot.img'/><target dev='fda' bus='fdc'/></disk>
                <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='6' slot='2' function='0'/></source><address type='pci' bus='1' slot='3'/></hostdev>
                <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
                <smartcard mode='host'/>
                """)))
                .isEqualTo(
                        """
                        example · pc-i440fx-9.1 · x86_64 · kvm · 1 vCPU · 1 GiB
                          Processors and memory
                            + 1 vCPU · qemu64
                            1 GiB · memory @memory
                          + pci.0 · pci-root
                            [01.1] + ide0 · controller
                              [0.0] hda · ide @devices/disk[2]
                                > /dev/vg0/old · raw @devices/disk[2]/source
                            [01.2] + usb0 · piix3-uhci
                            [02.0] pci.1 · pci-bridge @devices/controller[1]
                              [03.0] hostdev · pci @devices/hostdev[1]
                                > 0000:06:02.0 · of the host @devices/hostdev[1]
                            [03.0] scsi0 · virtio-scsi @devices/controller[2]
                              [0:0:0] sda · scsi @devices/disk[1]
                                > mon1.example.org:6321/pool/web · raw · rbd @devices/disk[1]/source
                            [04.0] + virtio-serial0 · controller
                              [1] channel · org.qemu.guest_agent.0 @devices/channel[1]
                                > unix @devices/channel[1]
                          Board
                            + fdc0 · controller
                              [0] fda · floppy · fdc @devices/disk[3]
                                > /srv/boot.img · raw @devices/disk[3]/source
                            + ccid0 · controller
                              [0] smartcard · host @devices/smartcard[1]
                            [PS/2] + mouse · ps2
                            [PS/2] + keyboard · ps2
                        """);
    }

    @Test
    void aPseriesWithTwoHostBridges() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "ppc64",
                                        "pseries",
                                        "",
                                        """
                <controller type='usb' model='none'/>
                <controller type='pci' index='1' model='pci-root'/>
                <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><model type='virtio'/><address type='pci' bus='1' slot='1'/></interface>
                <tpm model='spapr-tpm-proxy'><backend type='passthrough'><device path='/dev/tpmrm0'/></backend></tpm>
                <tpm model='tpm-spapr'><backend type='emulator' version='2.0'/></tpm>
                <console type='pty'/>
                """)))
                .isEqualTo(
                        """
                        example · pseries-7.1 · ppc64 · kvm · 1 vCPU · 1 GiB
                          Processors and memory
                            + 1 vCPU · POWER9
                            1 GiB · memory @memory
                          + pci.0 · pci-root
                          pci.1 · pci-root @devices/controller[2]
                            [01.0] interface · virtio · 52:54:00:00:00:01 @devices/interface[1]
                              > br0 · bridge @devices/interface[1]/source
                          spapr-vio
                            [0x4000] tpm · tpm-spapr · TPM 2.0 @devices/tpm[2]
                              > swtpm · emulator @devices/tpm[2]/backend
                            [0x30000000] serial · spapr-vty · port 0 @devices/console[1]
                              > pty @devices/console[1]
                          Board
                            tpm-proxy · spapr-tpm-proxy @devices/tpm[1]
                              > /dev/tpmrm0 · passthrough @devices/tpm[1]/backend
                            + panic · pseries
                        """);
    }

    @Test
    void aMainframeWithItsChannelSubsystem() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "s390x",
                                        "s390-ccw-virtio",
                                        "",
                                        """
                <controller type='usb' model='none'/>
                <disk type='file'><source file='/srv/z.img'/><target dev='vda' bus='virtio'/><address type='ccw' cssid='0xfe' ssid='0' devno='0x0010'/></disk>
                <interface type='direct'><mac address='52:54:00:00:00:01'/><source dev='eth0' mode='bridge'/><model type='virtio'/></interface>
                <console type='pty'><target type='sclp'/></console>
                <hostdev mode='subsystem' type='mdev' model='vfio-ap'><source><address uuid='90c6c135-ad44-41d0-b1b7-bae47de48627'/></source></hostdev>
                """)))
                .isEqualTo(
                        """
                        example · s390-ccw-virtio-8.2 · s390x · kvm · 1 vCPU · 1 GiB
                          Processors and memory
                            + 1 vCPU · host-model
                            1 GiB · memory @memory
                          + pci.0 · pci-root
                          Channel subsystem
                            [fe.0.0000] interface · virtio · 52:54:00:00:00:01 @devices/interface[1]
                              > eth0 · direct · bridge @devices/interface[1]/source
                            [fe.0.0010] vda · virtio @devices/disk[1]
                              > /srv/z.img · raw @devices/disk[1]/source
                          Board
                            [SCLP] console · sclp · port 0 @devices/console[1]
                              > pty @devices/console[1]
                            hostdev · mdev · vfio-ap @devices/hostdev[1]
                              > 90c6c135-ad44-41d0-b1b7-bae47de48627 · of the host @devices/hostdev[1]
                            + panic · s390
                        """);
    }

    @Test
    void anArmBoardWithVirtioMmio() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "aarch64",
                                        "virt",
                                        "",
                                        """
                <controller type='usb' model='none'/>
                <rng model='virtio'><backend model='random'>/dev/urandom</backend><address type='virtio-mmio'/></rng>
                <filesystem type='mount' accessmode='passthrough'><source dir='/srv/share'/><target dir='share'/></filesystem>
                <serial type='pty'/>
                """)))
                .isEqualTo(
                        """
                        example · virt-8.2 · aarch64 · kvm · 1 vCPU · 1 GiB
                          Processors and memory
                            + 1 vCPU
                            1 GiB · memory @memory
                          + pcie.0 · pcie-root
                            [01.0] + pci.1 · pcie-root-port
                              [00.0] share · filesystem @devices/filesystem[1]
                                > /srv/share · mount @devices/filesystem[1]/source
                            [01.1] + pci.2 · pcie-root-port
                          virtio-mmio
                            rng · virtio @devices/rng[1]
                              > /dev/urandom @devices/rng[1]/backend
                          Board
                            serial · pl011 · port 0 @devices/serial[1]
                              > pty @devices/serial[1]
                        """);
    }

    @Test
    void numaNodesWithTheirMemoryModules() {
        assertThat(
                        Outline.of(
                                Machines.completed(
                                        "x86_64",
                                        "q35",
                                        NUMA,
                                        """
                <controller type='usb' model='none'/>
                <controller type='pci' index='0' model='pcie-root'/><controller type='pci' index='1' model='pcie-expander-bus'><target busNr='180'><node>1</node></target></controller>
                <controller type='pci' index='2' model='pcie-root-port'><address type='pci' bus='1' slot='0'/></controller>
                <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='6' slot='2' function='0'/></source><address type='pci' bus='2' slot='0'/></hostdev>
                <memory model='dimm'><target><size unit='MiB'>512</size><node>1</node></target></memory>
                <memory model='nvdimm'><source><path>/srv/nv</path></source><target><size unit='MiB'>512</size><node>0</node><label><size unit='KiB'>128</size></label></target></memory>
                <memory model='virtio-mem'><target><size unit='MiB'>512</size><node>1</node><block unit='MiB'>2</block><requested unit='MiB'>128</requested></target></memory>
                """)))
                .isEqualTo(
                        """
                        example · pc-q35-9.1 · x86_64 · kvm · 4 vCPUs · 3 GiB
                          Processors and memory · 4 vCPUs · qemu64 · 2 sockets × 2 cores · 2 I/O threads @vcpu
                            NUMA node 0 · vCPU 0-1 · 512 MiB @cpu/numa/cell[1]
                              [slot 1] nvdimm · 512 MiB · node 0 @devices/memory[2]
                                > /srv/nv @devices/memory[2]/source
                            NUMA node 1 · vCPU 2-3 · 512 MiB @cpu/numa/cell[2]
                              [slot 0] dimm · 512 MiB · node 1 @devices/memory[1]
                          pcie.0 · pcie-root @devices/controller[2]
                            [01.0] pci.1 · pcie-expander-bus · NUMA node 1 @devices/controller[3]
                              [00.0] pci.2 · pcie-root-port @devices/controller[4]
                                [00.0] hostdev · pci @devices/hostdev[1]
                                  > 0000:06:02.0 · of the host @devices/hostdev[1]
                            [02.0] + pci.3 · pcie-root-port
                              [00.0] virtio-mem · 512 MiB · node 1 · 128 MiB requested @devices/memory[3]
                            [1f.2] + sata0 · controller
                          Board
                            [PS/2] + mouse · ps2
                            [PS/2] + keyboard · ps2
                            + watchdog · itco · reset
                        """);
    }
}
