// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.feature.FeatureFactory;
import org.junit.jupiter.api.Test;

class PlatformDevicesTest {
    @Test
    void anIommuOfIntelStandsBeforeAllOthers() {
        Domain guest = TestGuests.guest(
                "x86_64",
                "pc-q35-9.1",
                "<iommu model='intel'><driver intremap='on' caching_mode='off' eim='off' iotlb='on' aw_bits='39'/></iommu>");
        guest.setFeatures(FeatureFactory.eINSTANCE.createFeatures());
        guest.getFeatures().setIoapic(FeatureFactory.eINSTANCE.createIoapic());
        guest.getFeatures().getIoapic().setDriver(org.guestwright.model.feature.IoapicDriver.QEMU);
        assertThat(arguments(guest, "x86_64-9.1.0"))
                .contains("{\"driver\":\"intel-iommu\",\"id\":\"iommu0\",\"intremap\":\"on\",\"caching-mode\":false,"
                        + "\"eim\":\"off\",\"device-iotlb\":true,\"aw-bits\":39}");
    }

    @Test
    void aVirtioIommuIsAFunctionOfTheRootBus() {
        Domain guest = TestGuests.guest("x86_64", "pc-q35-9.1", "<iommu model='virtio'/>");
        guest.setFeatures(FeatureFactory.eINSTANCE.createFeatures());
        guest.getFeatures().setAcpi(true);
        assertThat(arguments(guest, "x86_64-9.1.0"))
                .contains("{\"driver\":\"virtio-iommu\",\"id\":\"iommu0\",\"bus\":\"pcie.0\",\"addr\":\"0x1\"}");
    }

    @Test
    void aSocketGetsAnAddressFromTheHostOrKeepsItsOwn() {
        assertThat(q35("<vsock><cid auto='yes'/></vsock>"))
                .anyMatch(word -> word.startsWith(
                        "{\"driver\":\"vhost-vsock-pci\",\"id\":\"vsock0\",\"guest-cid\":3,\"vhostfd\":\""));
        assertThat(q35("<vsock><cid address='77'/></vsock>")).anyMatch(word -> word.contains("\"guest-cid\":77"));
        assertThat(TestGuests.completed(TestGuests.guest("x86_64", "pc-q35-9.1", "<vsock/>"), "x86_64-9.1.0"))
                .contains("<vsock model='virtio'>")
                .contains("<cid auto='yes'/>");
    }

    @Test
    void anAcceleratorHasWhoComputesBeforeIt() {
        assertThat(q35("<crypto model='virtio' type='qemu'><backend model='lkcf' queues='2'/></crypto>"))
                .containsSubsequence(
                        "{\"qom-type\":\"cryptodev-backend-lkcf\",\"id\":\"objcrypto0\",\"queues\":2}", "-device")
                .anyMatch(word -> word.startsWith(
                        "{\"driver\":\"virtio-crypto-pci\",\"cryptodev\":\"objcrypto0\",\"id\":\"crypto0\""));
    }

    @Test
    void aStoreForLastWordsIsAFileOfTheGuest() {
        assertThat(q35("<pstore backend='acpi-erst'><size unit='KiB'>16</size></pstore>"))
                .contains("{\"qom-type\":\"memory-backend-file\",\"id\":\"mempstore0\",\"mem-path\":"
                        + "\"/var/lib/libvirt/qemu/nvram/example_PSTORE.raw\",\"size\":16384,\"share\":true}")
                .anyMatch(word ->
                        word.startsWith("{\"driver\":\"acpi-erst\",\"id\":\"pstore0\",\"memdev\":\"mempstore0\""));
    }

    @Test
    void theStoreOfAPseriesGuestsFirmwareHasARegister() {
        Domain guest = TestGuests.guest("ppc64", "pseries-7.1", "<nvram/>");
        assertThat(arguments(guest, "ppc64-7.1.0")).containsSubsequence("-global", "spapr-nvram.reg=0x3000");
        QemuCommand other =
                TestGuests.command(TestGuests.guest("x86_64", "pc-q35-9.1", "<nvram/>"), "x86_64-9.1.0", Style.LIBVIRT);
        assertThat(other.problems()).extracting("message").contains("nvram device is only supported for PPC64");
    }

    @Test
    void randomNumbersCanComeFromADaemon() {
        assertThat(q35(
                        "<rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='1.2.3.4' service='1234'/>"
                                + "</backend></rng>"))
                .containsSubsequence(
                        "socket,id=charrng0,host=1.2.3.4,port=1234",
                        "-object",
                        "{\"qom-type\":\"rng-egd\",\"id\":\"objrng0\",\"chardev\":\"charrng0\"}");
    }

    @Test
    void theMenuEntryOfTheFirstDeviceIsTheMachines() {
        String disk = "<disk type='file' device='disk'><source file='/a.img'/><target dev='vd%s' bus='virtio'/>"
                + "<boot order='%d' loadparm='%s'/></disk>";
        Domain guest = TestGuests.guest(
                "s390x", "s390-ccw-virtio-8.2", disk.formatted("a", 2, "two") + disk.formatted("b", 1, "first"));
        guest.setType(DomainType.QEMU);
        assertThat(arguments(guest, "s390x-8.2.0"))
                .anyMatch(word -> word.startsWith("s390-ccw-virtio-8.2,") && word.endsWith(",loadparm=FIRST"));
    }

    @Test
    void aGenerationIsADevice() {
        Domain guest = TestGuests.guest("x86_64", "pc-q35-9.1", "");
        guest.setGenid("E93923702917565E692BD057F46512D6");
        assertThat(arguments(guest, "x86_64-9.1.0"))
                .contains(
                        "{\"driver\":\"vmgenid\",\"guid\":\"e9392370-2917-565e-692b-d057f46512d6\",\"id\":\"vmgenid0\"}");
        guest.setGenid("");
        assertThat(arguments(guest, "x86_64-9.1.0")).anyMatch(word -> word.matches(".*\"guid\":\"[0-9a-f-]{36}\".*"));
    }

    @Test
    void featuresAreOnUnlessTheySayOtherwiseAndTheirSizesAreLibvirts() {
        Domain guest = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='qemu'><name>example</name><memory>512000</memory>
                <os><type arch='x86_64' machine='pc-q35-9.1'>hvm</type></os>
                <features><smm><tseg unit='KiB'>16384</tseg></smm><vmcoreinfo/><tcg><tb-cache unit='MiB'>1</tb-cache></tcg></features>
                <devices><controller type='pci' index='0' model='pcie-root'><pcihole64>4096</pcihole64></controller></devices></domain>
                """)
                .root();
        assertThat(TestGuests.completed(guest, "x86_64-9.1.0"))
                .contains("<tseg unit='MiB'>16</tseg>")
                .contains("<vmcoreinfo state='on'/>")
                .contains("<tb-cache unit='KiB'>1024</tb-cache>")
                .contains("<pcihole64 unit='KiB'>4096</pcihole64>");
        assertThat(arguments(guest, "x86_64-9.1.0"))
                .contains(
                        "{\"driver\":\"vmcoreinfo\"}",
                        "mch.extended-tseg-mbytes=16",
                        "q35-pcihost.pci-hole64-size=4096K");
    }

    @Test
    void aPersonIsToldWhatLibvirtWouldHaveDone() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest(
                        "x86_64",
                        "pc-q35-9.1",
                        """
                <vsock><cid auto='yes'/></vsock><pstore backend='acpi-erst'><size>8</size></pstore>
                <watchdog model='i6300esb' action='dump'/><watchdog model='itco' action='dump'/>
                """),
                "x86_64-9.1.0",
                Style.STANDALONE);
        assertThat(command.omissions())
                .extracting("reason")
                .contains(
                        "the guest's address for sockets is 3: libvirt takes the next that is free",
                        "the guest's memory is not written: QEMU only pauses the guest, and libvirt would do the rest");
        assertThat(command.arguments())
                .anyMatch(word -> word.contains("\"mem-path\":\"/tmp/"))
                .doesNotContain("vhostfd")
                .noneMatch(word -> word.contains("/var/lib/libvirt"));
    }

    @Test
    void aMachineWithoutAGraphicsCardIsRefusedOne() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest("sparc", "SS-5", "<graphics type='vnc'/>"), "sparc-9.0.0", Style.LIBVIRT);
        assertThat(command.problems()).extracting("code").containsExactly("video.model.missing");
    }

    @Test
    void aPciControllerOnABoardWithoutPciIsRefused() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest("aarch64", "raspi3b", "<controller type='pci' model='pci-bridge'/>"),
                "aarch64-8.2.0",
                Style.LIBVIRT);
        assertThat(command.isRefused()).isTrue();
    }

    @Test
    void aPersonsLineHasQemusNameOfAScsiController() {
        Domain guest = TestGuests.guest("x86_64", "pc-q35-9.1", "<controller type='scsi' model='dc390'/>");
        assertThat(TestGuests.command(guest, "x86_64-9.1.0", Style.LIBVIRT).shellText())
                .contains("\"driver\":\"dc-390\"");
        assertThat(TestGuests.command(guest, "x86_64-9.1.0", Style.STANDALONE).shellText())
                .contains("\"driver\":\"dc390\"");
    }

    private static List<String> q35(String devices) {
        return arguments(TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0");
    }

    private static List<String> arguments(Domain guest, String profile) {
        QemuCommand command = TestGuests.command(guest, profile, Style.LIBVIRT);
        assertThat(command.problems()).isEmpty();
        return command.arguments();
    }
}
