// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void tpmDefaultsChooseModelAndTheOldVersionThatGoesWithIt() {
        assertThat(x86("<tpm><backend type='emulator'/></tpm>"))
                .contains(
                        """
                    <tpm model='tpm-tis'>
                      <backend type='emulator' version='1.2'/>
                    </tpm>
                """);
    }

    @Test
    void pseriesDevicesGetRegistersAndHaveAPanicDevice() {
        assertThat(TestGuests.completed(
                        TestGuests.guest(
                                "ppc64", "pseries-7.1", "<serial type='pty'/><tpm><backend type='emulator'/></tpm>"),
                        "ppc64-7.1.0"))
                .contains("<address type='spapr-vio' reg='0x30000000'/>")
                .contains("<address type='spapr-vio' reg='0x00004000'/>")
                .contains("<panic model='pseries'/>")
                .contains("<controller type='pci' index='0' model='pci-root'>");
    }

    @Test
    void aQ35GuestHasItsChipset() {
        assertThat(x86(""))
                .contains("<controller type='sata' index='0'>")
                .contains("<controller type='pci' index='0' model='pcie-root'/>")
                .contains("<watchdog model='itco' action='reset'/>")
                .contains("<input type='mouse' bus='ps2'/>")
                .contains("<audio id='1' type='none'/>");
    }

    @Test
    void aVirtioDiskOnQ35GetsARootPort() {
        assertThat(
                        x86(
                                "<disk type='file' device='disk'><source file='/a.img'/><target dev='vda' bus='virtio'/></disk>"))
                .contains("<driver name='qemu' type='raw'/>")
                .contains("model='pcie-root-port'")
                .contains("<address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>");
    }

    @Test
    void aDisplayBringsACardAndPortsAreLeftToLibvirt() {
        assertThat(x86("<graphics type='vnc'/>"))
                .contains(
                        """
                    <graphics type='vnc' port='-1' autoport='yes'>
                      <listen type='address'/>
                    </graphics>
                """)
                .contains("<model type='cirrus' vram='16384' heads='1' primary='yes'/>");
    }

    @Test
    void aWritableFirmwareHasNoVariablesOfItsOwnAndAReadOnlyOneHas() {
        assertThat(firmware("no")).doesNotContain("<nvram");
        assertThat(firmware("yes")).contains("<nvram>/var/lib/libvirt/qemu/nvram/example_VARS.fd</nvram>");
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndNotDropped() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest(
                        "x86_64",
                        "pc-q35-9.1",
                        """
                <disk type='volume'><source pool='pool' volume='unknown'/><target dev='vda'/></disk>
                """),
                "x86_64-9.1.0",
                Style.STANDALONE);
        assertThat(command.isRefused()).isTrue();
        assertThat(command.problems()).anyMatch(problem -> problem.code().equals("disk.volume.missing"));
    }

    @Test
    void theCompanionsOfAnIch9ControllerKnowTheirPorts() {
        String guest = TestGuests.completed(
                TestGuests.guest(
                        "x86_64",
                        "pc-q35-9.1",
                        """
                <controller type='usb' index='1' model='ich9-uhci3'/><controller type='usb' index='1' model='ich9-ehci1'/>
                """),
                "x86_64-9.1.0");
        assertThat(guest).containsSubsequence("model='ich9-ehci1'", "model='ich9-uhci3'", "<master startport='4'/>");
    }

    @Test
    void namesThatLibvirtGaveAreDroppedAndThoseOfAPersonStay() {
        assertThat(x86("<rng model='virtio'><backend model='builtin'/><alias name='rng7'/></rng>"))
                .doesNotContain("rng7");
        assertThat(x86("<rng model='virtio'><backend model='builtin'/><alias name='ua-rng'/></rng>"))
                .contains("<alias name='ua-rng'/>");
    }

    @Test
    void noUsbIsNowhere() {
        Domain domain = TestGuests.guest(
                "x86_64",
                "pc-q35-9.1",
                "<rng model='virtio'><backend model='builtin'/>"
                        + "<address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/></rng>");
        domain.getDevices()
                .getControllers()
                .get(0)
                .setAddress(EcoreUtil.copy(domain.getDevices().getRngs().get(0).getAddress()));
        String guest = TestGuests.completed(domain, "x86_64-9.1.0");
        assertThat(guest).contains("<controller type='usb' index='0' model='none'/>");
    }

    @Test
    void whatSaysNothingIsForgotten() {
        assertThat(x86("<controller type='scsi' model='virtio-scsi'><driver/><acpi index='0'/></controller>"))
                .doesNotContain("<driver", "<acpi");
        assertThat(
                        x86(
                                "<controller type='scsi' model='virtio-scsi'><driver queues='2'/><acpi index='1'/></controller>"))
                .contains("<driver queues='2'/>", "<acpi index='1'/>");
    }

    @Test
    void aScsiControllerForHostDevicesIsOfTheModelOfTheOneBeforeIt() {
        String hostdev =
                "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='%d'/>"
                        + "</source><address type='drive' controller='%d' bus='0' target='0' unit='0'/></hostdev>";
        assertThat(x86("<controller type='scsi' index='0' model='virtio-scsi'/>" + hostdev.formatted(1, 0)
                        + hostdev.formatted(2, 1)))
                .contains("<controller type='scsi' index='1' model='virtio-scsi'>");
    }

    private static String x86(String devices) {
        return TestGuests.completed(TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0");
    }

    private static String firmware(String readonly) {
        var guest = TestGuests.guest("x86_64", "pc-q35-9.1", "");
        var other = (Domain) new XmlReader()
                .read(
                        "firmware",
                        """
                <domain type='kvm'><name>a</name><memory>1024</memory>
                <os><type>hvm</type><loader readonly='%s' type='pflash'>/my/firmware.fd</loader></os></domain>
                """
                                .formatted(readonly))
                .root();
        guest.getOs().setLoader(other.getOs().getLoader());
        guest.setFeatures(org.guestwright.model.feature.FeatureFactory.eINSTANCE.createFeatures());
        guest.getFeatures().setAcpi(true);
        return TestGuests.completed(guest, "x86_64-9.1.0");
    }
}
