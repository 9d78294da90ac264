// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.guestwright.tests.schema.RelaxNg;

/** Runs every check over the whole corpus. A check that goes wrong, by an exception too, is a line of the report. */
public final class CorpusRun {
    private final CorpusFolder corpus;
    private final Outputs outputs;
    private final Pattern only;
    private final RelaxNg schema;

    /**
     * @param corpus the corpus
     * @param target the folder for the report and all that comes out; what was in it is removed
     * @param only an expression for the names of the documents and cases to look at
     */
    public CorpusRun(CorpusFolder corpus, Path target, String only) {
        this.corpus = corpus;
        this.outputs = new Outputs(target);
        this.only = Pattern.compile(only);
        this.schema = RelaxNg.of(corpus.domainSchema());
    }

    /**
     * Runs all over the corpus, into {@code target/corpus}, and prints the summary.
     *
     * @param only an expression for the names to look at, where it is not all
     */
    public static void main(String... only) {
        CorpusFolder corpus = CorpusFolder.present();
        Path target = Path.of(System.getProperty("guestwright.target", "target"), "corpus");
        System.out.println(new CorpusRun(corpus, target, only.length == 0 ? ".*" : only[0])
                .run()
                .summary());
    }

    /** Runs all and writes {@code report.tsv} and {@code summary.txt}. */
    public CorpusReport run() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(corpus.documents().parallelStream()
                .filter(document -> only.matcher(document.name()).find())
                .flatMap(document -> check(document).stream())
                .toList());
        rows.addAll(corpus.cases().parallelStream()
                .filter(subject -> only.matcher(subject.id()).find())
                .flatMap(subject -> check(subject).stream())
                .toList());
        CorpusReport report = new CorpusReport(List.copyOf(rows));
        outputs.write("report.tsv", report.table());
        outputs.write("summary.txt", report.summary());
        return report;
    }

    private List<Row> check(Document document) {
        Set<String> families = Families.of(document.text());
        String libvirtSays = schema.firstError(document.text());
        return Arrays.stream(DocumentCheck.values())
                .filter(check -> check == DocumentCheck.READ || libvirtSays == null)
                .map(check -> new Row(
                        document.name(),
                        check.label(),
                        guarded(() -> check.check(document, libvirtSays, outputs)),
                        "",
                        families))
                .toList();
    }

    private List<Row> check(CorpusCase subject) {
        String input = corpus.text(subject.input()).orElse(null);
        Set<String> families = input == null ? Set.of() : Families.of(input);
        CaseRun run;
        Outcome broken;
        try {
            run = new CaseRun(subject, input);
            broken = null;
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            run = null;
            broken = Outcome.broken(e);
        }
        List<Row> rows = new ArrayList<>();
        for (CaseCheck check : CaseCheck.values()) {
            String golden = check.golden(subject);
            if (golden != null) {
                CaseRun whole = run;
                Outcome outcome = broken != null
                        ? broken
                        : guarded(() -> check.check(whole, corpus.text(golden).orElse("")));
                rows.add(new Row(subject.id(), check.label(), outcome, subject.arch(), families));
            }
        }
        if (run != null) {
            keep(subject.completed(), run.completed());
            keep(subject.args(), run.arguments());
            keep(subject.error(), run.refusal());
        }
        return rows;
    }

    /** Keeps an output; of several cases with one golden file that which is different. */
    private void keep(String path, Optional<String> text) {
        if (path != null && text.isPresent() && !(text.equals(corpus.text(path)) && outputs.has(path))) {
            outputs.write(path, text.get());
        }
    }

    private static Outcome guarded(Supplier<Outcome> check) {
        try {
            return check.get();
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            return Outcome.broken(e);
        }
    }
}
