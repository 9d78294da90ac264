// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.capability.CpuModel;
import org.guestwright.model.capability.DeviceCapability;
import org.guestwright.model.capability.HostCpu;
import org.guestwright.model.capability.ProfileWriter;
import org.guestwright.probe.QemuProbe;
import org.junit.jupiter.api.Test;

/** What we find out by asking a real QEMU is what libvirt found out of that version. */
class QemuProbeTest {
    /** What a QEMU is built with and what its host has; two builds of one version may differ in it. */
    private static final Set<String> OF_THE_BUILD = Set.of(
            "kvm",
            "sdl",
            "spice",
            "spice-gl",
            "spice-rendernode",
            "egl-headless",
            "egl-headless.rendernode",
            "display-dbus",
            "cryptodev-backend-lkcf",
            "sev-guest",
            "sgx-epc",
            "thread-context",
            "virtio-vga",
            "virtio-vga-gl",
            "vhost-user-vga",
            "rbd-encryption",
            "seccomp-sandbox",
            "aio.io_uring");

    @Test
    void x86() throws IOException {
        Tool.require(Tool.QEMU_X86_64);
        CapabilityProfile probed = probe(Tool.QEMU_X86_64);
        assertThat(probed.arch()).isEqualTo("x86_64");
        assertThat(DeviceCapability.of(probed))
                .contains(new DeviceCapability("tpm", "model", List.of("tpm-tis", "tpm-crb")));
        if (probed.version() / 1000 == 7002) {
            CapabilityProfile known = CapabilityProfiles.named("x86_64-7.2.0").orElseThrow();
            assertThat(flags(probed)).isEqualTo(flags(known));
            assertThat(names(probed)).isEqualTo(names(known));
            assertThat(probed.defaultMachine(Accelerator.TCG)).isEqualTo(known.defaultMachine(Accelerator.TCG));
            HostCpu cpu = probed.target(Accelerator.TCG).hostCpu();
            assertThat(cpu.properties().keySet())
                    .containsAll(
                            known.target(Accelerator.TCG).hostCpu().properties().keySet());
        }
    }

    @Test
    void pseries() throws IOException {
        Tool.require(Tool.QEMU_PPC64);
        CapabilityProfile probed = probe(Tool.QEMU_PPC64);
        assertThat(probed.arch()).isEqualTo("ppc64");
        assertThat(DeviceCapability.of(probed))
                .contains(
                        new DeviceCapability("tpm", "model", List.of("tpm-spapr", "spapr-tpm-proxy")),
                        new DeviceCapability("tpm", "backend", List.of("passthrough", "emulator", "external")));
        assertThat(probed.defaultMachine(Accelerator.TCG))
                .hasValueSatisfying(machine -> assertThat(machine.alias()).isEqualTo("pseries"));
    }

    @Test
    void aProfileIsReadAsItWasWritten() throws IOException {
        Tool.require(Tool.QEMU_PPC64);
        CapabilityProfile probed = probe(Tool.QEMU_PPC64);
        String text = ProfileWriter.text(probed);
        CapabilityProfile read =
                CapabilityProfiles.read(probed.name(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(ProfileWriter.text(read)).isEqualTo(text);
    }

    private static CapabilityProfile probe(Tool tool) throws IOException {
        return QemuProbe.probe(Path.of(tool.command()[0]));
    }

    private static Set<String> flags(CapabilityProfile profile) {
        Set<String> flags = new TreeSet<>(profile.flags());
        flags.removeAll(OF_THE_BUILD);
        return flags;
    }

    private static List<String> names(CapabilityProfile profile) {
        return profile.cpuModels(Accelerator.TCG).stream().map(CpuModel::name).toList();
    }
}
