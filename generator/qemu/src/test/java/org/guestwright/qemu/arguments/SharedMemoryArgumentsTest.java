// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class SharedMemoryArgumentsTest {
    @Test
    void plainMemoryIsAFileOfTheHost() {
        assertThat(memory("<shmem name='a' role='peer'><model type='ivshmem-plain'/></shmem>"))
                .isEqualTo(
                        """
                -object {"qom-type":"memory-backend-file","id":"shmmem-shmem0","mem-path":"/dev/shm/a","size":4194304,"share":true}
                -device {"driver":"ivshmem-plain","id":"shmem0","memdev":"shmmem-shmem0","master":"off","bus":"pci.2","addr":"0x1"}
                """);
    }

    @Test
    void aServerPassesInterruptsOn() {
        assertThat(
                        memory(
                                "<shmem name='a'><model type='ivshmem-doorbell'/><server path='/run/a'/><msi vectors='8'/></shmem>"))
                .isEqualTo(
                        """
                -device {"driver":"ivshmem-doorbell","id":"shmem0","chardev":"charshmem0","vectors":8,"ioeventfd":true,\
                "bus":"pci.2","addr":"0x1"}
                -chardev socket,id=charshmem0,path=/run/a
                """);
    }

    @Test
    void theOldDeviceIsRefused() {
        assertThat(memory("<shmem name='a'><model type='ivshmem'/><size unit='M'>1</size></shmem>"))
                .startsWith("refused: ");
    }

    private static String memory(String devices) {
        return TestGuests.options(
                TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0", Style.LIBVIRT, "shmem0", "refused");
    }
}
