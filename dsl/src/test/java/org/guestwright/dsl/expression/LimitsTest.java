// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever is written, an evaluation ends. */
class LimitsTest {

    @Test
    void listsHaveAnEnd() {
        assertThat(Shown.of("range(1, 1000000000000)"))
                .isEqualTo("<range(1, 1000000000000)> the list would have 1000000000000 items;"
                        + " it can have up to 1000000 [guest.limit.size]");
    }

    @Test
    void numbersHaveAnEnd() {
        String large = "1000000000000000000000000000000000000";
        assertThat(Shown.of(large + " * " + large))
                .isEqualTo("<" + large + " * " + large
                        + "> the number is too large; it can have up to 128 bits [guest.limit.size]");
    }

    @Test
    void stepsHaveAnEnd() {
        String many = "length(range(1000000))";
        assertThat(Shown.of((many + " + ").repeat(10) + many))
                .isEqualTo("<range(1000000)> the file needs more than 10000000 steps;"
                        + " look for a loop that has more rounds than was meant [guest.limit.steps]");
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(Shown.of("(".repeat(10_000)))
                .isEqualTo("<(> the expression is nested too deep; name a part of it by 'let' [guest.limit.depth]");
        assertThat(Shown.of("-".repeat(10_000) + "1"))
                .isEqualTo("<-> the expression is nested too deep; take some of the signs out [guest.limit.depth]");
        assertThat(Shown.of("1" + " + 1".repeat(10_000)))
                .isEqualTo("<+> the expression is too long; name a part of it by 'let' [guest.limit.depth]");
        assertThat(Shown.of("n" + "[0]".repeat(10_000)))
                .isEqualTo("<[> the expression is nested too deep; name a part of it by 'let' [guest.limit.depth]");
        assertThat(Shown.of("1 ? 1 : ".repeat(10_000) + "1"))
                .isEqualTo("<1> the expression is nested too deep; name a part of it by 'let' [guest.limit.depth]");
        assertThat(Shown.of("1" + " + 1".repeat(300))).isEqualTo("301");
    }

    @Test
    void textsHaveAnEnd() {
        assertThat(Shown.of("replace('aaaaaaaaaaaaaaaaaaaa', 'a', replace('" + "b".repeat(2000) + "', 'b', '"
                        + "c".repeat(1000) + "'))"))
                .endsWith("the text would have 40000000 characters; it can have up to 16777216 [guest.limit.size]");
    }
}
