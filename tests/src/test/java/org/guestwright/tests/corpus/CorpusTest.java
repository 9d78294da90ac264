// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the harness over libvirt's test data; its report is in {@code target/corpus}. */
class CorpusTest {
    private static final String ALL = ".*";
    private static final String ONLY = System.getProperty("corpus.only", ALL);
    /** Devices for which QEMU arguments are not complete; guests with a TPM that have them wait for these. */
    private static final Set<String> NOT_BUILT = Set.of("video", "panic");

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
        report = new CorpusRun(corpus, target, ONLY).run();
        System.out.println(report.summary());
    }

    @Test
    void whatHasATpmIsAsLibvirtHasIt() {
        assertThat(report.rows())
                .filteredOn(row -> row.families().contains("tpm") && Collections.disjoint(row.families(), NOT_BUILT))
                .isNotEmpty()
                .allMatch(Row::passed);
    }

    @Test
    void noFewerPassThanBefore() {
        Ratchet ratchet = new Ratchet(CorpusTest.class.getResourceAsStream("expected-passes.properties"));
        assumeTrue(ONLY.equals(ALL) && ratchet.isFor(corpus), "no counts are known for this part of the corpus");
        ratchet.gains(report.passes()).forEach(System.out::println);
        assertThat(ratchet.losses(report.passes())).isEmpty();
    }

    @Test
    void thePageInTheDocsIsCurrent() throws IOException {
        Ratchet ratchet = new Ratchet(CorpusTest.class.getResourceAsStream("expected-passes.properties"));
        assumeTrue(ONLY.equals(ALL) && ratchet.isFor(corpus), "the page is of another corpus");
        Path page = Path.of(System.getProperty("guestwright.root", "."), "docs", "qemu-coverage.md");
        String text = new CoverageTable(report).markdown();
        if (System.getProperty("corpus.docs", "").equals("write")) {
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }
}
