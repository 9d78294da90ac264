// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TpmArgumentsTest {
    private static final String EMULATOR = "<tpm%s><backend type='emulator' version='2.0'/></tpm>";

    @Test
    void aPcGetsTheTisModelOfItsArchitecture() {
        assertThat(tpm("x86_64", "pc-q35-9.1", "", "x86_64-9.1.0")).contains("\"driver\":\"tpm-tis\"");
        assertThat(tpm("x86_64", "pc-q35-9.1", " model='tpm-crb'", "x86_64-9.1.0"))
                .contains("\"driver\":\"tpm-crb\"");
    }

    @Test
    void aPseriesGuestGetsTheModelOnItsOwnBus() {
        assertThat(tpm("ppc64", "pseries-7.1", "", "ppc64-7.1.0"))
                .contains("\"driver\":\"tpm-spapr\"")
                .contains("\"reg\":16384");
    }

    @Test
    void anArmGuestGetsTheModelWithoutAnIsaBus() {
        assertThat(tpm("aarch64", "virt-8.2", "", "aarch64-8.2.0")).contains("\"driver\":\"tpm-tis-device\"");
    }

    @Test
    void aProxyIsATpmOfItsOwn() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest(
                        "ppc64",
                        "pseries-7.1",
                        """
                <tpm model='spapr-tpm-proxy'><backend type='passthrough'><device path='/dev/tpmrm0'/></backend></tpm>
                """
                                + EMULATOR.formatted("")),
                "ppc64-7.1.0",
                Style.LIBVIRT);
        assertThat(command.arguments())
                .anyMatch(word -> word.contains("\"driver\":\"spapr-tpm-proxy\"")
                        && word.contains("\"host-path\":\"/dev/tpmrm0\""))
                .anyMatch(word -> word.startsWith("emulator,id=tpm-tpm1"));
    }

    @Test
    void aPersonIsToldWhatToStart() {
        QemuCommand command = TestGuests.command(
                TestGuests.guest("x86_64", "pc-q35-9.1", EMULATOR.formatted("")), "x86_64-9.1.0", Style.STANDALONE);
        assertThat(command.preparations())
                .anyMatch(preparation -> preparation.words().contains("swtpm"));
        assertThat(command.arguments())
                .doesNotContain("-S", "-mon")
                .noneMatch(word -> word.contains("/var/lib/libvirt"))
                .noneMatch(word -> word.startsWith("socket,id=charmonitor"));
    }

    private static String tpm(String arch, String machine, String attributes, String profile) {
        QemuCommand command = TestGuests.command(
                TestGuests.guest(arch, machine, EMULATOR.formatted(attributes)), profile, Style.LIBVIRT);
        assertThat(command.problems()).isEmpty();
        List<String> words = command.arguments();
        assertThat(words).contains("emulator,id=tpm-tpm0,chardev=chrtpm");
        return words.stream()
                .filter(word -> word.contains("\"driver\":\"tpm-"))
                .findFirst()
                .orElse("none");
    }
}
