// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void wideLettersAreWider() {
        assertThat(TextWidth.of("ill", 10, false)).isEqualTo(9);
        assertThat(TextWidth.of("WWW", 10, false)).isEqualTo(30);
        assertThat(TextWidth.of("WWW", 10, true)).isEqualTo(34);
        assertThat(TextWidth.of("漢字", 10, false)).isEqualTo(22);
        assertThat(TextWidth.of("e\u0301", 10, false)).isEqualTo(TextWidth.of("e", 10, false));
    }

    @Test
    void whatFitsStays() {
        assertThat(TextWidth.fit("database.qcow2", 10, false, 100, true)).isEqualTo("database.qcow2");
    }

    @Test
    void whatDoesNotFitLosesItsMiddleOrItsEnd() {
        String name = "a-very-long-name-of-a-disk-image.qcow2";
        assertThat(TextWidth.fit(name, 10, false, 120, true)).isEqualTo("a-very-long-na….qcow2");
        assertThat(TextWidth.fit(name, 10, false, 120, false)).isEqualTo("a-very-long-name-of-…");
        assertThat(TextWidth.fit(name, 10, false, 3, true)).isEqualTo("…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(TextWidth.fit("😀😀😀😀😀😀", 10, false, 40, false)).isEqualTo("😀😀…");
    }
}
