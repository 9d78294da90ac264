// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.services.Marked;
import org.guestwright.services.text.TextEdit;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static String typed(String text) {
        Marked marked = Marked.in(text);
        return TextEdit.apply(marked.snapshot().text(), Typing.at(marked.snapshot(), marked.offset()));
    }

    @Test
    void indentsANewLine() {
        assertThat(typed("guest a {\n    os {\n‸")).isEqualTo("guest a {\n    os {\n        ");
        assertThat(typed("guest a {\n    vcpu = 2\n  ‸")).isEqualTo("guest a {\n    vcpu = 2\n    ");
        assertThat(typed("guest a { }\n  ‸")).isEqualTo("guest a { }\n");
    }

    @Test
    void putsAClosingBraceUnderItsBlock() {
        assertThat(typed("guest a {\n    os {\n        }‸")).isEqualTo("guest a {\n    os {\n    }");
        assertThat(typed("guest a {\n    }‸")).isEqualTo("guest a {\n}");
    }

    @Test
    void leavesATextAlone() {
        String text = "guest a {\n    description = \"\"\"\n  x\n‸";
        assertThat(typed(text)).isEqualTo(text.replace("‸", ""));
    }
}
