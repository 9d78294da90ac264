// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.tests.schema.Mutants.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema out of the metamodel is RELAX NG that stands alone. */
class SchemaTest {
    private static final String GRAMMAR = new RngSchema().grammar();

    @Test
    void jingTakesIt() {
        assertThat(
                        RelaxNg.of(GRAMMAR)
                                .firstError(
                                        """
                <domain type='kvm'>
                  <name>guest</name>
                  <memory unit='GiB'>4</memory>
                  <os>
                    <type arch='ppc64' machine='pseries'>hvm</type>
                  </os>
                  <devices>
                    <tpm model='spapr-tpm-proxy'>
                      <backend type='passthrough'>
                        <device path='/dev/tpmrm0'/>
                      </backend>
                    </tpm>
                  </devices>
                </domain>
                """))
                .isNull();
    }

    @Test
    void trangMakesCompactSyntaxOfIt(@TempDir Path folder) throws IOException {
        Path schema = Files.writeString(folder.resolve("domain.rng"), GRAMMAR);
        Path compact = folder.resolve("domain.rnc");
        assertThat(new Driver().run(new String[] {schema.toString(), compact.toString()}))
                .isZero();
        assertThat(Files.readString(compact)).contains("start = domain");
    }

    @Test
    void xmllintTakesIt(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(XmlLint.version() != null, "skipped: xmllint is not installed");
        Mutant whole = new Mutant("server.xml: nothing", Complaints.sample().text(), 0, 0, Set.of());
        Mutant wrong = new Complaints().mutants().get(0);
        List<Complaint> complaints = XmlLint.complaints(List.of(whole, wrong), GRAMMAR, folder);
        assertThat(complaints.get(0)).isEqualTo(Complaint.NONE);
        assertThat(complaints.get(1)).isNotEqualTo(Complaint.NONE);
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(new RngSchema().grammar()).isEqualTo(GRAMMAR);
    }
}
