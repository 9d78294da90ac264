// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text has the contrast that the guidelines for accessible pages ask for (WCAG 2.2, 1.4.3). */
class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "INK, PAPER",
        "INK, PANEL",
        "INK, CARD",
        "INK, BAR",
        "MUTED, PAPER",
        "MUTED, PANEL",
        "MUTED, CARD",
        "MUTED, BAR"
    })
    void textCanBeRead(Colour text, Colour ground) {
        for (boolean dark : new boolean[] {false, true}) {
            double one = luminance(text, dark);
            double other = luminance(ground, dark);
            assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double luminance(Colour colour, boolean dark) {
        Matcher hex = Pattern.compile("#(..)(..)(..)").matcher(colour.setting(dark));
        assertThat(hex.find()).isTrue();
        return 0.2126 * linear(hex.group(1)) + 0.7152 * linear(hex.group(2)) + 0.0722 * linear(hex.group(3));
    }

    private static double linear(String channel) {
        double value = Integer.parseInt(channel, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
