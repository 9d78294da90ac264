// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestwright.tests.schema.Mutants.Mutant;
import org.junit.jupiter.api.Test;

/** The first message about a wrong document has the right line and names what is wrong there. */
class ErrorMessagesTest {

    @Test
    void theWrongElementIsNamedWithItsLine() throws IOException {
        List<Mutant> mutants = new Complaints().mutants();
        assertThat(mutants).hasSize(200);
        assertThat(mutants).allSatisfy(mutant -> assertThat(Complaints.ours(mutant))
                .as(mutant.change())
                .matches(complaint -> complaint.isAtTheLine(mutant), "has line " + mutant.line())
                .matches(complaint -> complaint.namesIt(mutant), "names one of " + mutant.names()));
    }

    @Test
    void thePageThatComparesValidatorsIsCurrent() throws IOException, InterruptedException {
        String version = XmlLint.version();
        assumeTrue(version != null, "skipped: there is no xmllint; Debian has it in libxml2-utils");
        Path page = Path.of(System.getProperty("guestwright.root", "."), "docs/errors.md");
        String text = Files.readString(page);
        Path target = Path.of(System.getProperty("guestwright.target", "target"), "schema");
        Path current = target.resolve("errors.md");
        Files.createDirectories(target);
        Files.writeString(current, ErrorTable.text(target.resolve("complaints")));
        // Another libxml2 can have other words.
        if (text.contains("(libxml2 " + version + ")")) {
            assertThat(text)
                    .as("docs/errors.md; " + current + " is what it would be now")
                    .isEqualTo(Files.readString(current));
        } else {
            System.out.println(
                    "docs/errors.md is of another libxml2 than " + version + " and was not compared; see " + current);
        }
    }
}
