// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.junit.jupiter.api.Test;

/** The table of usual mistakes in docs/editors.md is what happens; {@code -Dcorpus.docs=write} writes it. */
class MistakesTest {
    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final Path DOCUMENT = Path.of("../../docs/editors.md");
    private static final String BEGIN = "<!-- The table is written by MistakesTest. -->\n";
    private static final String END = "<!-- End of the table. -->\n";

    private final Project project = new Project();
    private final QuickFixes fixes = new QuickFixes(project);

    @Test
    void areToldAndRepairedAsTheDocumentSays() throws IOException {
        StringBuilder table =
                new StringBuilder("\n| mistake | marked | message | quick fixes |\n| --- | --- | --- | --- |\n");
        for (Path file : files()) {
            row(Files.readString(file), table);
        }
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        String wanted = document.substring(0, begin) + table + "\n" + document.substring(document.indexOf(END));
        if ("write".equals(System.getProperty("corpus.docs"))) {
            Files.writeString(DOCUMENT, wanted);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(wanted);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList();
        }
    }

    private void row(String text, StringBuilder table) {
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), text);
        String title = text.substring(3, text.indexOf('\n'));
        List<Diagnostic> all = project.compile(snapshot).diagnostics();
        assertThat(all).as(title).isNotEmpty();
        for (Diagnostic diagnostic : all) {
            int start = diagnostic.location().offset();
            String marked = text.substring(start, start + diagnostic.location().length());
            List<Fix> found = fixes.of(diagnostic);
            String titles = found.stream()
                    .limit(4)
                    .map(fix -> (fix.preferred() ? "**" + fix.title() + "**" : fix.title()).replace("'", "`"))
                    .collect(Collectors.joining("; "));
            table.append("| ")
                    .append(diagnostic == all.get(0) ? title : "")
                    .append(" | `")
                    .append(marked)
                    .append("` | ")
                    .append(diagnostic.text().replace("'", "`"))
                    .append(" | ")
                    .append(titles)
                    .append(found.size() > 4 ? "; ..." : "")
                    .append(" |\n");
        }
    }
}
