// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapabilityProfilesTest {
    static java.util.List<String> all() {
        return CapabilityProfiles.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyProfileLoadsAndHasItsNameArchitectureAndMachines(String name) {
        CapabilityProfile profile = CapabilityProfiles.named(name).orElseThrow();
        assertThat(profile.name()).isEqualTo(name).startsWith(profile.arch() + "-");
        assertThat(profile.accelerators()).contains(Accelerator.TCG);
        assertThat(profile.defaultMachine(Accelerator.TCG)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, x86_64-9.1.0",
        "ppc64, ppc64-7.1.0",
        "aarch64, aarch64-8.2.0",
        "ppc, ppc-7.2.0",
        "sparc, sparc-9.0.0",
        "i686, x86_64-9.1.0",
        "ppc64le, ppc64-7.1.0",
        "armv6l, armv7l-8.2.0"
    })
    void latestIsTheNewestOfTheArchitecture(String arch, String name) {
        assertThat(CapabilityProfiles.latest(arch)).map(CapabilityProfile::name).contains(name);
        assertThat(CapabilityProfiles.named(arch + "-latest")).isEqualTo(CapabilityProfiles.latest(arch));
    }

    @Test
    void anUnknownNameHasNoProfile() {
        assertThat(CapabilityProfiles.named("x86_64-0.1.0")).isEmpty();
        assertThat(CapabilityProfiles.latest("vax")).isEmpty();
    }

    @Test
    void aPseriesQemuHasTheTpmProxyAndPower9() {
        CapabilityProfile profile = CapabilityProfiles.named("ppc64-7.1.0").orElseThrow();
        assertThat(profile.version()).isEqualTo(7_001_000);
        assertThat(profile.has(Capability.DEVICE_SPAPR_TPM_PROXY)).isTrue();
        assertThat(profile.has("tpm-tis")).isFalse();
        assertThat(profile.canonicalMachine(Accelerator.TCG, "pseries")).isEqualTo("pseries-7.1");
        assertThat(profile.defaultCpu(Accelerator.TCG, "pseries-7.1")).contains("POWER9");
        assertThat(profile.machine(Accelerator.TCG, "pseries-7.1"))
                .contains(new MachineType(
                        "pseries-7.1",
                        "pseries",
                        2147483647,
                        true,
                        true,
                        false,
                        null,
                        false,
                        "power9_v2.0-powerpc64-cpu",
                        "ppc_spapr.ram"));
    }

    @Test
    void anAliasCanBecomeAMachineOfItsOwn() {
        CapabilityProfile profile =
                CapabilityProfiles.named("ppc64-7.1.0").orElseThrow().withAliasesAsMachines();
        assertThat(profile.canonicalMachine(Accelerator.TCG, "pseries")).isEqualTo("pseries");
        assertThat(profile.defaultMachine(Accelerator.TCG).orElseThrow().name()).isEqualTo("pseries");
        assertThat(profile.machine(Accelerator.TCG, "pseries-7.1").orElseThrow().isDefault())
                .isFalse();
    }
}
