// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class StorageCompletionTest {
    @Test
    void theHostsFunctionsAreNamedInFull() {
        assertThat(
                        completed(
                                "<hostdev mode='subsystem' type='pci'><source><address bus='6' slot='0x12'/></source></hostdev>"))
                .contains("<hostdev mode='subsystem' type='pci' managed='no'>")
                .contains("        <address domain='0x0000' bus='0x06' slot='0x12' function='0x0'/>");
    }

    @Test
    void aGroupOfLimitsIsWrittenOnce() {
        String disk =
                "<disk type='file'><source file='/%s'/><target dev='vd%s'/><iotune>%s<group_name>g</group_name></iotune></disk>";
        assertThat(completed(disk.formatted(
                                "a", "a", "<total_iops_sec>5</total_iops_sec><total_bytes_sec>0</total_bytes_sec>")
                        + disk.formatted("b", "b", "")))
                .containsSubsequence(
                        "<target dev='vda'",
                        "<total_iops_sec>5</total_iops_sec>",
                        "<target dev='vdb'",
                        "<total_iops_sec>5</total_iops_sec>")
                .doesNotContain("total_bytes_sec");
    }

    @Test
    void whatBelongsToARunningGuestIsLeftOut() {
        assertThat(
                        completed(
                                """
                <disk type='file'><source file='/a' index='3'/><backingStore type='file' index='4'><format type='raw'/>
                <source file='/b'/></backingStore><mirror type='file' job='copy'><source file='/c'/></mirror><target dev='vda'/></disk>
                """))
                .doesNotContain("index='3'")
                .doesNotContain("index='4'")
                .doesNotContain("mirror");
    }

    @Test
    void anEmptyDriveIsOfNoServer() {
        assertThat(completed("<disk type='network' device='cdrom'><target dev='sda' bus='sata'/></disk>"))
                .contains("<disk type='file' device='cdrom'>");
    }

    @Test
    void aPlaceOnAScsiControllerIsTakenOnce() {
        String hostdev = "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/>"
                + "<address bus='0' target='0' unit='0'/></source>%s</hostdev>";
        String disk = "<disk type='file'><source file='/a'/><target dev='sda' bus='scsi'/></disk>";
        assertThat(completed(disk + hostdev.formatted("")))
                .contains(
                        "</source>\n      <address type='drive' controller='0' bus='0' target='0' unit='1'/>\n    </hostdev>");
        assertThat(completed(
                        disk + hostdev.formatted("<address type='drive' controller='0' bus='0' target='0' unit='0'/>")))
                .contains(
                        "using disk target name 'sda' conflicts with SCSI host device address controller='0' bus='0' target='0'");
    }

    @Test
    void sharedMemoryHasAUsualSize() {
        assertThat(completed("<shmem name='a'><model type='ivshmem-plain'/></shmem>"))
                .contains("<size unit='M'>4</size>");
        assertThat(completed("<shmem name='a'><model type='ivshmem-doorbell'/><server path='/s'/></shmem>"))
                .contains("<msi ioeventfd='on'/>")
                .doesNotContain("<size");
    }

    private static String completed(String devices) {
        return TestGuests.completed(TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0");
    }
}
