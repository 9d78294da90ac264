// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

class GuestCpuTest {
    private static final CpuDescription HASWELL = new CpuDescription(
            "Haswell", List.of(new CpuDescription.Flag("vme", true), new CpuDescription.Flag("invtsc", true)));

    @Test
    void theHostsModelIsTheHostsCpuWithTheGuestsWishes() {
        assertThat(cpu("<cpu mode='host-model'/>")).isEqualTo("Haswell,vme=on");
        assertThat(
                        cpu(
                                "<cpu mode='host-model'><feature policy='disable' name='vme'/><feature policy='require' name='ht'/></cpu>"))
                .isEqualTo("Haswell,vme=off,ht=on");
    }

    @Test
    void anOptionalFeatureIsThereIfTheHostHasIt() {
        assertThat(
                        cpu(
                                """
                <cpu mode='custom' match='exact'><model>Haswell</model>
                  <feature policy='optional' name='vme'/><feature policy='optional' name='ht'/></cpu>"""))
                .isEqualTo("Haswell,vme=on,ht=off");
    }

    @Test
    void aHostsCpuThatIsPassedThroughHasNoOptionalFeatures() {
        assertThat(
                        cpu(
                                """
                <cpu mode='host-passthrough' migratable='off'><feature policy='optional' name='vme'/>
                  <feature policy='require' name='kvm_pv_eoi'/></cpu>"""))
                .isEqualTo("host,migratable=off,kvm-pv-eoi=on");
    }

    @Test
    void whatQemuHasDroppedIsSwitchedOff() {
        assertThat(cpu("<cpu match='exact'><model>Skylake-Client</model></cpu>"))
                .isEqualTo("Skylake-Client,mpx=off");
        assertThat(cpu("<cpu match='exact'><model>Skylake-Client</model><feature policy='require' name='mpx'/></cpu>"))
                .isEqualTo("Skylake-Client,mpx=on");
    }

    @Test
    void aModelThatQemuLacksBecomesTheNearestOne() {
        String milan = "<cpu match='exact'><model fallback='%s'>EPYC-Milan</model></cpu>";
        assertThat(cpu(milan.formatted("allow"), "x86_64-5.2.0")).startsWith("EPYC-Rome,");
        assertThat(cpu(milan.formatted("forbid"), "x86_64-5.2.0"))
                .isEqualTo("CPU model EPYC-Milan is not supported by hypervisor");
    }

    private static String cpu(String cpu) {
        return cpu(cpu, "x86_64-9.1.0");
    }

    private static String cpu(String cpu, String profile) {
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  <memory unit='MiB'>512</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  %s
                </domain>
                """
                                .formatted(cpu))
                .root();
        QemuCommand command = QemuGenerator.generate(
                domain,
                CapabilityProfiles.named(profile).orElseThrow(),
                new HostConfiguration().cpu(HASWELL),
                Style.LIBVIRT);
        if (!command.problems().isEmpty()) {
            return command.problems().get(0).message();
        }
        return command.arguments().get(command.arguments().indexOf("-cpu") + 1);
    }
}
