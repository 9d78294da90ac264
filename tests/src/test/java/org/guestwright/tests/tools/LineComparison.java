// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two command lines for one domain, option by option. Those that differ are paired in their order, and each pair wants a reason out
 * of {@code native-differences.tsv}.
 */
final class LineComparison {
    private static final List<Reason> REASONS = reasons();

    /** A row of the comparison; what a side has not is empty. */
    record Row(String theirs, String ours, String reason) {
        boolean isExplained() {
            return reason != null;
        }
    }

    private record Reason(Pattern theirs, Pattern ours, String text) {
        boolean explains(String their, String our) {
            return theirs.matcher(their).matches() && ours.matcher(our).matches();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    LineComparison(String theirs, String ours) {
        List<String> left = new ArrayList<>(options(theirs));
        List<String> right = new ArrayList<>(options(ours));
        List<String> both = new ArrayList<>(left);
        both.retainAll(right);
        left.removeAll(both);
        right.removeAll(both);
        for (String their : left) {
            Optional<String> partner =
                    right.stream().filter(our -> reason(their, our) != null).findFirst();
            partner.ifPresent(right::remove);
            rows.add(new Row(their, partner.orElse(""), reason(their, partner.orElse(""))));
        }
        right.forEach(our -> rows.add(new Row("", our, reason("", our))));
    }

    /** The options that differ. */
    List<Row> rows() {
        return rows;
    }

    /** The differences that nothing explains. */
    List<Row> unexplained() {
        return rows.stream().filter(row -> !row.isExplained()).toList();
    }

    /** A table for people. */
    String report(String title) {
        StringBuilder out = new StringBuilder("# ")
                .append(title)
                .append("\n\n| libvirt | Guestwright | why |\n| --- | --- | --- |\n");
        rows.forEach(row -> out.append("| ")
                .append(cell(row.theirs()))
                .append(" | ")
                .append(cell(row.ours()))
                .append(" | ")
                .append(row.isExplained() ? row.reason() : "**not explained**")
                .append(" |\n"));
        return out.append(rows.isEmpty() ? "\nAll options are the same.\n" : "\nAll other options are the same.\n")
                .toString();
    }

    private static String cell(String option) {
        return option.isEmpty() ? "" : "`" + option + "`";
    }

    private static String reason(String their, String our) {
        return REASONS.stream()
                .filter(reason -> reason.explains(their, our))
                .map(Reason::text)
                .findFirst()
                .orElse(null);
    }

    // libvirt prints all on one line, we an option a line; where an option begins, the two look the same.
    private static List<String> options(String line) {
        String text = line.strip().replaceAll("\\s*\\\\?\\n", " ");
        int program = text.indexOf("/usr/bin/qemu-system-");
        return List.of(text.substring(program).split(" (?=-[a-z])"));
    }

    private static List<Reason> reasons() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                LineComparison.class.getResourceAsStream("native-differences.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Reason(pattern(cells[0]), pattern(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String cell) {
        return Pattern.compile(cell.equals("-") ? "" : cell);
    }
}
