// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibvirtCpuMapReaderTest {
    @Test
    void libvirtsMapBecomesTheCompactForm(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("index.xml"),
                """
                <cpus>
                  <arch name='x86'><include filename='facts.xml'/></arch>
                  <arch name='arm'><include filename='none.xml'/></arch>
                </cpus>
                """);
        Files.writeString(
                folder.resolve("facts.xml"),
                """
                <cpus>
                  <vendor name='AMD' string='AuthenticAMD'/>
                  <feature name='pni'>
                    <alias name='sse3' source='qemu'/>
                    <alias name='other' source='linux'/>
                    <cpuid eax_in='0x00000001' ecx='0x00000001'/>
                  </feature>
                  <feature name='xsaves' migratable='no'><cpuid eax_in='0x0000000d' ecx_in='0x00000001' eax='0x00000008'/></feature>
                  <feature name='rdctl-no'><msr index='0x0000010a' edx='0x00000000' eax='0x00000001'/></feature>
                  <model name='Old'><decode host='on' guest='on'/><feature name='pni'/><feature name='xsaves'/></model>
                  <model name='New'>
                    <decode host='on' guest='off'/><signature family='23' model='49' stepping='0-4'/><vendor name='AMD'/>
                    <feature name='pni'/><feature name='xsaves'/><feature name='rdctl-no' added='yes'/><feature name='mpx' removed='yes'/>
                  </model>
                </cpus>
                """);
        assertThat(LibvirtCpuMapReader.read(folder))
                .isEqualTo(
                        """
                vendor AMD AuthenticAMD
                feature pni 1.0.ecx.0 qemu=sse3
                feature xsaves d.1.eax.3 bound
                feature rdctl-no msr.10a.eax.0
                model Old host guest +pni +xsaves
                model New host vendor=AMD signature=23/49/0-4 removed=mpx like=Old +rdctl-no
                """);
    }
}
