// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guestwright.tests.corpus.CorpusCase.Expected;

/** Reads {@code manifest.tsv}: a line of column names, then a line a case; {@code -} is nothing. */
final class Manifest {
    private Manifest() {}

    static List<CorpusCase> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> columns = List.of(lines.get(0).split("\t"));
            List<Map<String, String>> rows = lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> row(columns, line.split("\t")))
                    .toList();
            Map<String, Integer> namesakes = new HashMap<>();
            rows.forEach(row -> namesakes.merge(name(row), 1, Integer::sum));
            List<CorpusCase> cases = new ArrayList<>();
            for (Map<String, String> row : rows) {
                String id = namesakes.get(name(row)) == 1
                        ? name(row)
                        : name(row) + "[" + row.getOrDefault("extra_args", row.getOrDefault("driver_state", "")) + "]";
                cases.add(read(id, row));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("-")) {
                row.put(columns.get(i), cells[i]);
            }
        }
        return row;
    }

    /** The name of the case as its golden files have it. */
    private static String name(Map<String, String> row) {
        String suffix = words(row.get("parse_flags"), " ?\\| ?").contains("VIR_DOMAIN_DEF_PARSE_ABI_UPDATE")
                ? ".abi-update"
                : "";
        return row.get("name") + "." + row.get("arch") + "-" + row.get("caps_version") + suffix;
    }

    private static CorpusCase read(String id, Map<String, String> row) {
        Map<String, String> driver = new LinkedHashMap<>();
        pairs(row.get("driver_state"), ";").forEach(pair -> driver.put(pair.getKey(), pair.getValue()));
        return new CorpusCase(
                id,
                row.get("input_xml"),
                row.get("arch"),
                row.get("caps_version"),
                Expected.valueOf(
                        row.get("expected_kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.get("args_file"),
                row.get("out_xml_file"),
                row.get("err_file"),
                words(row.get("flags"), " ?\\| ?"),
                words(row.get("parse_flags"), " ?\\| ?"),
                pairs(row.get("extra_args"), "\\|"),
                driver);
    }

    private static Set<String> words(String text, String separator) {
        return text == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(separator)));
    }

    private static List<Map.Entry<String, String>> pairs(String text, String separator) {
        return words(text, separator).stream()
                .map(pair -> {
                    int equals = pair.indexOf('=');
                    return equals < 0
                            ? Map.entry(pair, "")
                            : Map.entry(pair.substring(0, equals), pair.substring(equals + 1));
                })
                .toList();
    }
}
