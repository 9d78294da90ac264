// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberSetTest {
    @Test
    void rangesAndExceptionsBecomeTheShortestForm() {
        assertThat(NumberSet.parse("0-5,^4, 7 ,8")).hasToString("0-3,5,7-8");
        assertThat(NumberSet.parse("2,0-1").numbers()).containsExactly(0L, 1L, 2L);
        assertThat(NumberSet.parse("").isEmpty()).isTrue();
    }

    @Test
    void setsCanBeTakenAway() {
        assertThat(NumberSet.upTo(6).without(NumberSet.parse("1-2,9"))).hasToString("0,3-5");
    }

    @Test
    void whatIsNoSetIsRefused() {
        assertThatThrownBy(() -> NumberSet.parse("3-1")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> NumberSet.parse("0-2000000000")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> NumberSet.parse("a")).isInstanceOf(NumberFormatException.class);
    }
}
