// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProfileWriterTest {
    @Test
    void libvirtsCacheBecomesTheCompactForm() throws IOException {
        String cache =
                """
                <qemuCaps>
                  <emulator>/usr/bin/qemu-system-aarch64</emulator>
                  <flag name='kvm'/>
                  <flag name='tpm-tis'/>
                  <version>8002000</version>
                  <arch>aarch64</arch>
                  <hostCPU type='kvm' model='max' migratability='yes'>
                    <property name='aes' type='boolean' value='true' migratable='yes'/>
                    <property name='sve' type='boolean' value='false' migratable='yes'/>
                    <property name='invtsc' type='boolean' value='true' migratable='no'/>
                    <property name='model-id' type='string' value='A CPU ' migratable='yes'/>
                  </hostCPU>
                  <cpu type='kvm' name='max' typename='max-arm-cpu' usable='yes'/>
                  <cpu type='kvm' name='host' typename='host-arm-cpu' usable='yes'/>
                  <cpu type='tcg' name='max' typename='max-arm-cpu' usable='no'>
                    <blocker name='x'/>
                  </cpu>
                  <gic version='3' kernel='yes' emulated='yes'/>
                  <machine type='kvm' name='virt-8.2' alias='virt' maxCpus='512' default='yes' acpi='no'/>
                  <machine type='tcg' name='virt-8.2' alias='virt' maxCpus='512' default='yes' acpi='no'/>
                  <machine type='tcg' name='raspi0' maxCpus='1' defaultRAMid='ram' deprecated='yes'/>
                  <hypervCapabilities supported='yes'>
                    <cap name='relaxed'/>
                    <cap name='vapic'/>
                  </hypervCapabilities>
                </qemuCaps>
                """;
        String compact =
                """
                arch aarch64
                version 8002000
                flag kvm
                flag tpm-tis
                machine kvm,tcg virt-8.2 alias=virt max-cpus=512 default acpi=no
                machine tcg raspi0 max-cpus=1 deprecated ram=ram
                cpu kvm max type=max-arm-cpu usable=yes
                cpu tcg max type=max-arm-cpu usable=no blockers=x
                cpu kvm host type=host-arm-cpu usable=yes
                host-cpu kvm max migratable aes -sve invtsc! model-id=A%20CPU%20
                gic 3 kernel emulated
                hyperv relaxed vapic
                """;
        CapabilityProfile profile = LibvirtCapabilityReader.read(
                "aarch64-8.2.0", new ByteArrayInputStream(cache.getBytes(StandardCharsets.UTF_8)));
        assertThat(ProfileWriter.text(profile)).isEqualTo(compact);
        CapabilityProfile again = ProfileReader.read("aarch64-8.2.0", new BufferedReader(new StringReader(compact)));
        assertThat(ProfileWriter.text(again)).isEqualTo(compact);
    }
}
