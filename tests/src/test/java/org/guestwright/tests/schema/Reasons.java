// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Lists of exceptions beside the tests: what, a tab, why. */
final class Reasons {
    private Reasons() {}

    static Map<String, String> read(String file) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (var in = Reasons.class.getResourceAsStream(file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        if (cells.length != 2 || cells[1].isBlank()) {
                            throw new IllegalArgumentException(file + " has no reason: " + line);
                        }
                        all.put(cells[0], cells[1]);
                    });
        }
        return all;
    }
}
