// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void countsFromOne() {
        Lines lines = Lines.of("ab\r\n\nc");
        assertThat(place(lines, 0)).isEqualTo("1:1");
        assertThat(place(lines, 3)).isEqualTo("1:4");
        assertThat(place(lines, 4)).isEqualTo("2:1");
        assertThat(place(lines, 5)).isEqualTo("3:1");
        assertThat(place(lines, 6)).isEqualTo("3:2");
    }

    private static String place(Lines lines, int offset) {
        return lines.line(offset) + ":" + lines.column(offset);
    }
}
