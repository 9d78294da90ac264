// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.tests.corpus.CorpusFolder;
import org.junit.jupiter.api.Test;

/** Our schema has libvirt's names of defines; those that it lacks are listed with the reason. */
class DefineNamesTest {

    @Test
    void eachDefineOfLibvirtIsThereOrExplained() throws IOException {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        assumeTrue(corpus != null, CorpusFolder::missing);
        Set<String> missing = new TreeSet<>(new LibvirtSchema(corpus.domainSchema()).names());
        missing.removeAll(new RngSchema().names());
        assertThat(missing)
                .isEqualTo(new TreeSet<>(Reasons.read("missing-defines.tsv").keySet()));
    }
}
