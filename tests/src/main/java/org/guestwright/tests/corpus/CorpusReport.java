// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.tests.corpus.Outcome.Status;

/**
 * What came of a run over the corpus.
 *
 * @param rows the results, documents before cases, in the order of the corpus
 */
public record CorpusReport(List<Row> rows) {

    /** How many passed, by check. */
    public Map<String, Long> passes() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::check, TreeMap::new, Collectors.summingLong(row -> row.passed() ? 1 : 0)));
    }

    /** The report as a table of tab-separated values, with a line of column names. */
    String table() {
        return rows.stream()
                .map(Row::line)
                .collect(Collectors.joining("\n", "case\tcheck\tstatus\tfirst difference\n", "\n"));
    }

    /** Counts by check, by architecture and by device family, as a person reads them. */
    public String summary() {
        StringBuilder out = new StringBuilder();
        out.append(String.format("%-16s%8s%8s%8s%8s%13s%n", "check", "of", "pass", "fail", "refused", "unsupported"));
        byName(rows, row -> Stream.of(row.check()))
                .forEach((check, some) -> out.append(String.format(
                        "%-16s%8d%8d%8d%8d%13d%n",
                        check,
                        some.size(),
                        count(some, Status.PASS),
                        count(some, Status.FAIL),
                        count(some, Status.REFUSED),
                        count(some, Status.UNSUPPORTED))));
        List<String> checks =
                List.copyOf(byName(rows, row -> Stream.of(row.check())).keySet());
        cross(out, "architecture", checks, row -> row.arch().isEmpty() ? Stream.empty() : Stream.of(row.arch()));
        cross(out, "family", checks, row -> row.families().stream());
        return out.toString();
    }

    private void cross(StringBuilder out, String title, List<String> checks, Function<Row, Stream<String>> names) {
        Map<String, List<Row>> groups = byName(rows, names);
        List<String> shown = checks.stream()
                .filter(check -> groups.values().stream().flatMap(List::stream).anyMatch(row -> row.check()
                        .equals(check)))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.append(String.format("%n%-16s", title));
        shown.forEach(check -> out.append(String.format("%16s", check)));
        out.append('\n');
        groups.forEach((name, some) -> {
            out.append(String.format("%-16s", name));
            for (String check : shown) {
                List<Row> those =
                        some.stream().filter(row -> row.check().equals(check)).toList();
                out.append(
                        String.format("%16s", those.isEmpty() ? "" : count(those, Status.PASS) + "/" + those.size()));
            }
            out.append('\n');
        });
    }

    private static Map<String, List<Row>> byName(List<Row> rows, Function<Row, Stream<String>> names) {
        return rows.stream()
                .flatMap(row -> names.apply(row).map(name -> Map.entry(name, row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static long count(List<Row> rows, Status status) {
        return rows.stream().filter(row -> row.outcome().status() == status).count();
    }
}
