// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.tests.schema.Mutants.Mutant;

/** What libxml2's {@code xmllint} says of documents. */
final class XmlLint {
    private static final Pattern ERROR = Pattern.compile("(?m)^[^:\n]*/(\\d+)\\.xml:(\\d+): (.*)$");

    private XmlLint() {}

    /** The version, or {@code null} where the program is not there. */
    static String version() throws IOException, InterruptedException {
        try {
            Matcher version = Pattern.compile("libxml version (\\d+)").matcher(run(List.of("xmllint", "--version")));
            return version.find() ? version.group(1) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** The first thing that it says of each document, by a schema that stands alone. */
    static List<Complaint> complaints(List<Mutant> mutants, String schema, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of(
                "xmllint",
                "--noout",
                "--relaxng",
                Files.writeString(folder.resolve("domain.rng"), schema).toString()));
        for (int i = 0; i < mutants.size(); i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".xml"), mutants.get(i).xml())
                            .toString());
        }
        Map<Integer, Complaint> first = new HashMap<>();
        Matcher error = ERROR.matcher(run(command));
        while (error.find()) {
            first.putIfAbsent(
                    Integer.parseInt(error.group(1)), new Complaint(Integer.parseInt(error.group(2)), error.group(3)));
        }
        List<Complaint> all = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            all.add(first.getOrDefault(i, Complaint.NONE));
        }
        return all;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("xmllint", ".txt");
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
        }
    }
}
