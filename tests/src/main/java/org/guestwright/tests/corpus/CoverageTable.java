// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of libvirt's cases is as libvirt has it, as a page for people: docs/qemu-coverage.md. */
public final class CoverageTable {
    private static final List<CaseCheck> CHECKS = List.of(CaseCheck.ARGS, CaseCheck.COMPLETED, CaseCheck.REFUSAL);

    private final CorpusReport report;

    /** The table of a run. */
    public CoverageTable(CorpusReport report) {
        this.report = report;
    }

    /** The page, in Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder(
                """
                # What is as libvirt has it

                Made by `CorpusTest` out of libvirt's own test data ([testing.md](testing.md)); it fails where this page is not current, and
                `-Dcorpus.docs=write` lets it write the page. *lines*: QEMU's arguments are libvirt's, byte for byte; *completed*: so is the
                XML with all that libvirt fills in; *refusals*: what libvirt refuses is refused with its message.

                """);
        table(out, "all", row -> Stream.of("all"));
        table(out, "architecture", row -> Stream.of(row.arch()));
        table(out, "device family", row -> row.families().stream());
        out.append("## What is missing\n\n| case | what | first difference |\n| --- | --- | --- |\n");
        rows().filter(row -> !row.passed()).forEach(row -> out.append("| ")
                .append(row.subject())
                .append(" | ")
                .append(row.check())
                .append(" | ")
                .append(cell(row.outcome().difference()))
                .append(" |\n"));
        return out.toString();
    }

    private Stream<Row> rows() {
        return report.rows().stream()
                .filter(row -> CHECKS.stream().anyMatch(check -> check.label().equals(row.check())));
    }

    private void table(StringBuilder out, String title, Function<Row, Stream<String>> names) {
        Map<String, List<Row>> groups = new TreeMap<>();
        rows().forEach(row -> names.apply(row).forEach(name -> groups.computeIfAbsent(name, key -> new ArrayList<>())
                .add(row)));
        out.append("| ").append(title).append(" | lines | completed | refusals |\n| --- | ---: | ---: | ---: |\n");
        groups.forEach((name, rows) -> {
            out.append("| ").append(name);
            for (CaseCheck check : CHECKS) {
                List<Row> those = rows.stream()
                        .filter(row -> row.check().equals(check.label()))
                        .toList();
                out.append(" | ")
                        .append(
                                those.isEmpty()
                                        ? ""
                                        : those.stream().filter(Row::passed).count() + " of " + those.size());
            }
            out.append(" |\n");
        });
        out.append('\n');
    }

    private static String cell(String difference) {
        String line =
                difference.lines().findFirst().orElse("").replace("|", "\\|").replace('\t', ' ');
        return "`` " + (line.length() > 160 ? line.substring(0, 160) + "..." : line) + " ``";
    }
}
