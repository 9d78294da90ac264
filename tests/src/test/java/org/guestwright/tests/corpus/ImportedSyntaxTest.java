// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.SyntaxReader;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.junit.jupiter.api.Test;

/** The quick reader makes the same of what is imported from each document of the corpus as Xtext's parser, and leaves it nothing. */
class ImportedSyntaxTest {
    private final XtextReader xtext = new XtextReader();
    private final SyntaxReader quick = new SyntaxReader((text, start, end, reach) -> {
        throw new AssertionError("left to Xtext: " + text.substring(start, end));
    });

    @Test
    void bothReadersMakeTheSameTree() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        assumeTrue(corpus != null, CorpusFolder::missing);
        int seen = 0;
        for (Document document : corpus.documents()) {
            XmlDocument read = new XmlReader().read(document.name(), document.text());
            if (!read.hasErrors()) {
                String text = new GuestPrinter().print(read.root());
                assertThat(quick.read(text).pieces()).hasSize(1);
                Piece piece = quick.read(text).pieces().get(0);
                Piece other = xtext.read(text, piece.start(), text.length(), text.length());
                assertThat(other.faults()).as(document.name()).isEmpty();
                assertThat(other.statements()).as(document.name()).isEqualTo(piece.statements());
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }
}
