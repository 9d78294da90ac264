// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class MemoryAlignmentTest {
    // A signed number of 64 bits counts 2^63 - 1 bytes: the last whole MiB ends 1023 KiB below the last whole KiB.
    private static final String LAST = "9007199254739968";
    private static final String BEYOND = "9007199254739969";

    @Test
    void memoryIsRoundedUpToWholeMebibytes() {
        assertThat(memory("", "1025")).isEqualTo("-m size=2048k\n");
    }

    @Test
    void theMemoryOfANodeMustNotOverflow() {
        assertThat(memory(cell(LAST), LAST)).isEqualTo("-m size=" + LAST + "k\n");
        assertThat(memory(cell(BEYOND), BEYOND))
                .isEqualTo("refused: memory size of NUMA node '0' overflowed after alignment\n");
    }

    @Test
    void theMemoryThatAGuestStartsWithMustNotOverflow() {
        assertThat(memory("", BEYOND)).isEqualTo("refused: initial memory size overflowed after alignment\n");
    }

    @Test
    void theMemoryThatAGuestCanHaveMustNotOverflow() {
        assertThat(memory("<maxMemory slots='1' unit='KiB'>" + BEYOND + "</maxMemory>" + cell("4096"), "4096"))
                .isEqualTo("refused: maximum memory size overflowed after alignment\n");
    }

    private static String cell(String memory) {
        return "<cpu><numa><cell id='0' cpus='0' memory='" + memory + "' unit='KiB'/></numa></cpu>";
    }

    private static String memory(String more, String memory) {
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='KiB'>%s</memory>
                  <os><type arch='x86_64' machine='pc-i440fx-9.1'>hvm</type></os>
                  %s
                </domain>
                """
                                .formatted(memory, more))
                .root();
        return TestGuests.options(domain, "x86_64-9.1.0", Style.LIBVIRT, "-m ", "refused");
    }
}
