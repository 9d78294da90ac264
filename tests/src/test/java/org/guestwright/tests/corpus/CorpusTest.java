// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the harness over libvirt's test data; its report is in {@code target/corpus}. */
class CorpusTest {
    private static CorpusFolder corpus;
    private static CorpusReport report;

    @BeforeAll
    static void run() {
        Optional<CorpusFolder> found = CorpusFolder.find();
        if (found.isEmpty()) {
            System.out.println(CorpusFolder.missing());
        }
        assumeTrue(found.isPresent(), CorpusFolder::missing);
        corpus = found.get();
        Path target = Path.of(System.getProperty("guestwright.target", "target"), "corpus");
        report = new CorpusRun(corpus, target, System.getProperty("corpus.only", ".*")).run();
        System.out.println(report.summary());
    }

    @Test
    void everyDocumentGivesARow() {
        assertThat(report.rows()).isNotEmpty();
    }
}
