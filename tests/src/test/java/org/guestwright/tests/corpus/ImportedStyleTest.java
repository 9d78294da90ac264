// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.dsl.print.Remark;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.junit.jupiter.api.Test;

/** What import makes of each document of the corpus is in the style of the formatter already, and has the document's comments. */
class ImportedStyleTest {

    @Test
    void whatIsImportedIsFormatted() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        assumeTrue(corpus != null, CorpusFolder::missing);
        Formatting formatting = new Formatting();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Document document : corpus.documents()) {
            XmlDocument read = new XmlReader().read(document.name(), document.text());
            if (read.hasErrors()) {
                continue;
            }
            seen++;
            String guest = new GuestPrinter()
                    .print(
                            read.root(),
                            read.comments().stream()
                                    .map(comment -> new Remark(
                                            comment.text(), comment.object(), comment.feature(), comment.last()))
                                    .toList());
            Optional<String> formatted = formatting.format(guest);
            if (formatted.isEmpty() || !formatted.get().equals(guest)) {
                wrong.add(document.name() + ": "
                        + (formatted.isEmpty() ? "is not parsed" : TextDifference.first(guest, formatted.get())));
            }
            for (XmlDocument.Comment comment : read.comments()) {
                comment.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !guest.contains(line))
                        .forEach(line -> wrong.add(document.name() + ": lost the comment " + line));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isPositive();
    }
}
