// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.schema.Mutants.Mutant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** libvirt's schema, the schema out of our metamodel and our rules say the same of libvirt's documents, whole and spoilt. */
class VerdictTest {
    private static final int STANDARD = 21_000;
    private static final long SEED = Long.getLong("schema.seed", 20_260_101);
    private static RelaxNg libvirt;
    private static RelaxNg ours;
    private static List<Document> documents;
    private static Path schema;

    /** A mutant and what is said of it. */
    private record Judged(String change, Verdicts verdicts) {
        boolean isDifferent() {
            return !verdicts.schemaAgrees() || !verdicts.rulesAgree();
        }

        String line() {
            return (change + "\t" + verdicts + "\t" + verdicts.complaints()).replace("\n", "\\n");
        }
    }

    @BeforeAll
    static void load() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        if (corpus == null) {
            System.out.println(CorpusFolder.missing());
        }
        assumeTrue(corpus != null, CorpusFolder::missing);
        schema = corpus.domainSchema();
        libvirt = RelaxNg.of(schema);
        ours = RelaxNg.of(new RngSchema().grammar());
        documents = corpus.documents();
    }

    @Test
    void everyDocumentGetsTheSameVerdict() {
        Map<String, Verdicts> different = documents.parallelStream()
                .collect(Collectors.toMap(Document::name, document -> Verdicts.on(document.text(), libvirt, ours)));
        different.values().removeIf(verdicts -> verdicts.schemaAgrees() && verdicts.rulesAgree());
        assertThat(different).isEmpty();
    }

    @Test
    void mutantsGetTheSameVerdict() throws IOException {
        int count = Integer.getInteger("schema.mutants", STANDARD);
        List<Document> good = documents.stream()
                .filter(document -> libvirt.accepts(document.text()))
                .toList();
        List<Judged> judged = new Mutants(SEED, good, schema)
                .first(count)
                .parallel()
                .map(VerdictTest::judge)
                .toList();
        List<Judged> different = judged.stream().filter(Judged::isDifferent).toList();
        System.out.printf(
                "%d mutants by seed %d, of which libvirt accepts %d: schema agrees on %.3f%%, rules on %.3f%%%n",
                judged.size(),
                SEED,
                judged.stream().filter(one -> one.verdicts.libvirt() == null).count(),
                percent(
                        judged,
                        judged.stream()
                                .filter(one -> one.verdicts.schemaAgrees())
                                .count()),
                percent(
                        judged,
                        judged.stream().filter(one -> one.verdicts.rulesAgree()).count()));
        Path report = Path.of(System.getProperty("guestwright.target", "target"), "schema", "differences.tsv");
        Files.createDirectories(report.getParent());
        Files.write(report, different.stream().map(Judged::line).toList());
        Map<String, String> known = Reasons.read("known-differences.tsv");
        assertThat(different.stream()
                        .filter(one -> !known.containsKey(one.change))
                        .map(Judged::line))
                .as("differences, of which " + report + " has all")
                .isEmpty();
        if (count == STANDARD && SEED == 20_260_101) {
            assertThat(different.stream().map(Judged::change))
                    .as("known differences")
                    .containsAll(known.keySet());
        }
    }

    private static Judged judge(Mutant mutant) {
        return new Judged(mutant.change(), Verdicts.on(mutant.xml(), libvirt, ours));
    }

    private static double percent(List<Judged> all, long some) {
        return 100.0 * some / all.size();
    }
}
