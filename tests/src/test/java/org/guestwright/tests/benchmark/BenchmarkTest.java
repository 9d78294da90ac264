// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.services.completion.Proposal;
import org.guestwright.tests.corpus.CorpusFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the benchmarks measure is the work that they say, done without an error. Nothing is timed here. */
class BenchmarkTest {
    @BeforeEach
    void corpus() {
        assumeTrue(CorpusFolder.find().isPresent(), CorpusFolder::missing);
    }

    @Test
    void everyDocumentIsReadCheckedAndWritten() {
        Documents documents = new Documents();
        documents.load();
        DocumentBenchmark benchmark = new DocumentBenchmark();

        assertThat(documents.count()).isPositive();
        assertThat(calls(documents.count()).map(i -> benchmark.read(documents)))
                .noneMatch(document -> document.hasErrors());
        assertThat(calls(documents.count()).map(i -> benchmark.rules(documents)))
                .allMatch(problems -> problems.isEmpty());
        assertThat(calls(documents.count()).map(i -> benchmark.write(documents)))
                .allMatch(xml -> xml.endsWith("</domain>\n"));
        assertThat(calls(documents.count())
                        .map(i -> benchmark.readCheckWrite(documents))
                        .distinct())
                .hasSizeGreaterThan(documents.count() / 2)
                .allMatch(xml -> xml != null && xml.endsWith("</domain>\n"));
    }

    @Test
    void weAndJingGiveTheSameVerdicts() {
        Corpus corpus = new Corpus();
        corpus.load();
        ValidationBenchmark benchmark = new ValidationBenchmark();

        assertThat(calls(corpus.count()).map(i -> benchmark.ours(corpus)).toList())
                .contains(true)
                .isEqualTo(
                        calls(corpus.count()).map(i -> benchmark.jing(corpus)).toList());
    }

    @Test
    void theSchemaIsWhole() {
        assertThat(new SchemaBenchmark().schema())
                .contains("<define name=\"domain\">", "<define name=\"tpm-backend\">")
                .endsWith("</grammar>\n");
    }

    @Test
    void everyLineIsWritten() {
        Lines lines = new Lines();
        lines.load();
        LineBenchmark benchmark = new LineBenchmark();

        assertThat(lines.count()).isPositive();
        assertThat(calls(lines.count()).map(i -> benchmark.xmlToLine(lines)))
                .allMatch(line -> line.contains(" \\\n-name guest="));
        assertThat(calls(lines.count()).map(i -> benchmark.modelToLine(lines)))
                .allMatch(line -> line.contains(" \\\n-name guest="));
    }

    @Test
    void everyGuestIsReadAndRight() {
        Guests guests = new Guests();
        guests.write();
        GuestBenchmark benchmark = new GuestBenchmark();

        assertThat(guests.text().length() / guests.guests).isBetween(2_650, 2_750);
        assertThat(benchmark.read(guests).pieces()).hasSize(guests.guests).allMatch(Piece::sound);
        assertThat(benchmark.compile(guests).diagnostics()).isEmpty();
        assertThat(benchmark.compile(guests).guests()).hasSize(guests.guests);
        assertThat(guests.text().split(" = ", -1)).hasSize(76 * guests.guests + 1);
    }

    @Test
    void everyOtherKeyMakesAFault() {
        Edits edits = new Edits();
        edits.write();
        EditBenchmark benchmark = new EditBenchmark();

        assertThat(calls(2 * edits.count())
                        .map(i -> benchmark.key(edits).diagnostics().size()))
                .containsExactly(0, 1, 0, 1, 1, 0, 1, 0, 1, 1);
    }

    @Test
    void anEditorIsAnswered() {
        Guests guests = new Guests();
        guests.write();
        EditorBenchmark benchmark = new EditorBenchmark();
        benchmark.open(guests);

        assertThat(benchmark.completeInGuest()).hasSizeGreaterThan(70);
        assertThat(benchmark.completeInBlock()).extracting(Proposal::label).contains("detect_zeroes");
        assertThat(benchmark.hover().markdown()).contains("cache='none'");
        assertThat(benchmark.type().syntax().pieces()).hasSize(guests.guests);
    }

    private static Stream<Integer> calls(int count) {
        return IntStream.range(0, count).boxed();
    }
}
