// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.tests.schema.Mutants.Mutant;

/** Writes docs/errors.md: what three validators say of the same wrong documents. */
public final class ErrorTable {
    private static final int ROWS_A_KIND = 2;

    private ErrorTable() {}

    /**
     * Writes the page.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        Files.writeString(file, text(Path.of("target/schema/complaints")));
    }

    /** The page. xmllint must be there. */
    static String text(Path folder) throws IOException, InterruptedException {
        Complaints complaints = new Complaints();
        List<Mutant> mutants = complaints.mutants();
        List<Complaint> xmllint = XmlLint.complaints(mutants, new RngSchema().grammar(), folder);
        Map<String, Integer> rowsByKind = new HashMap<>();
        StringBuilder rows = new StringBuilder();
        Score ours = new Score();
        Score jing = new Score();
        Score lint = new Score();
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            ours.add(mutant, Complaints.ours(mutant));
            jing.add(mutant, complaints.jing(mutant));
            lint.add(mutant, xmllint.get(i));
            if (rowsByKind.merge(mutant.kind(), 1, Integer::sum) <= ROWS_A_KIND) {
                rows.append(row(mutant, Complaints.ours(mutant), complaints.jing(mutant), xmllint.get(i)));
            }
        }
        return """
                # What is said of a wrong document

                %d documents, each with one thing wrong: [a guest](../tests/src/main/resources/org/guestwright/tests/schema/server.xml)
                with a device of each kind, of which something was dropped, added, moved or changed. Three validators were asked: our
                reader with its structure rules, and jing and xmllint (libxml2 %s) by the schema that `guestwright schema` writes.

                `mvn -pl tests -am verify -Dtest=ErrorMessagesTest` asks again, and says how this page is written anew.

                | of %d | Guestwright | jing | xmllint |
                | --- | --- | --- | --- |
                | the first message has the line of the wrong element | %d | %d | %d |
                | it names the element, or what was changed in it | %d | %d | %d |

                ## Some of them

                The line before each message is the one that it gives.

                | wrong, and in which line | Guestwright | jing | xmllint |
                | --- | --- | --- | --- |
                %s"""
                .formatted(
                        mutants.size(),
                        XmlLint.version(),
                        mutants.size(),
                        ours.lines,
                        jing.lines,
                        lint.lines,
                        ours.names,
                        jing.names,
                        lint.names,
                        rows);
    }

    private static String row(Mutant mutant, Complaint ours, Complaint jing, Complaint xmllint) {
        String change =
                mutant.change().substring(mutant.change().indexOf(": ") + 2).replace("/domain/", "");
        return "| " + cell(change) + " (" + mutant.line() + ") | " + cell(ours) + " | " + cell(jing) + " | "
                + cell(xmllint) + " |\n";
    }

    private static String cell(Complaint complaint) {
        String message = complaint
                .message()
                .replaceFirst("; must be equal to .{120,}", "; must be equal to ...")
                .replaceFirst("expected .{120,}", "expected ...");
        return complaint.line() + ": " + cell(message);
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }

    /** How often a validator was right. */
    private static final class Score {
        private int lines;
        private int names;

        private void add(Mutant mutant, Complaint complaint) {
            lines += complaint.isAtTheLine(mutant) ? 1 : 0;
            names += complaint.namesIt(mutant) ? 1 : 0;
        }
    }
}
