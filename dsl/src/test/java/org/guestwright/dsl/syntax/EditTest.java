// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.guestwright.dsl.parser.XtextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read again after an edit is read as if it were new; only what was edited becomes another object. */
class EditTest {
    private static final String[] TYPED = {
        "x",
        " ",
        "\n",
        "{",
        "}",
        "\"",
        "=",
        "/*",
        "*/",
        "//",
        "guest ",
        "\nguest ",
        "\nlet x = 1\n",
        "extends",
        ",",
        "[",
        "]"
    };

    private final SyntaxReader reader = new SyntaxReader(new XtextReader());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 14, 18})
    void editsGiveTheTreeOfTheNewText(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder all = new StringBuilder();
        Texts.all().stream().filter(text -> random.nextInt(4) == 0).forEach(text -> all.append(text)
                .append("\n\n"));
        SyntaxFile file = reader.read(all.toString());
        for (int i = 0; i < 150; i++) {
            int offset = random.nextInt(file.text().length() + 1);
            int removed = Math.min(random.nextInt(4), file.text().length() - offset);
            String inserted = random.nextBoolean() ? "" : TYPED[random.nextInt(TYPED.length)];
            file = reader.edit(file, offset, removed, inserted);
            SyntaxFile read = reader.read(file.text());
            String edit = "%d: at %d %d to '%s'".formatted(i, offset, removed, inserted);
            assertThat(file.pieces()).as(edit).hasSameSizeAs(read.pieces());
            for (int j = 0; j < read.pieces().size(); j++) {
                assertThat(file.pieces().get(j))
                        .as(edit)
                        .isEqualTo(read.pieces().get(j));
            }
        }
    }

    @Test
    void whatIsElsewhereStaysTheSameObject() {
        SyntaxFile before = reader.read("guest a { }\nguest b { }\nguest c { }\nguest d { c = d }\nguest e { }\n");
        SyntaxFile after = reader.edit(before, before.text().indexOf("c = d"), 1, "longer");
        assertThat(after.text()).contains("guest d { longer = d }");
        for (int i : new int[] {0, 4}) {
            assertThat(after.pieces().get(i).statements().get(0))
                    .isSameAs(before.pieces().get(i).statements().get(0));
        }
        assertThat(after.pieces().get(4).start()).isEqualTo(after.text().indexOf("guest e"));
    }

    @Test
    void aMissingBraceCostsItsOwnGuestOnly() {
        SyntaxFile file = reader.read("guest a { b {\nguest c { }\nguest d { e }\nguest f { }\n");
        assertThat(file.pieces()).extracting(Piece::sound).containsExactly(false, true, false, true);
        assertThat(file.pieces().get(0).faults()).extracting(Fault::message).containsExactly("'b' is not closed");
    }
}
