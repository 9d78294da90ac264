// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {

    static Collection<Function> functions() {
        return Functions.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void exampleIsTrue(Function function) {
        Surroundings surroundings = new Surroundings() {
            @Override
            public String variable(String name) {
                return null;
            }

            @Override
            public Reading read(String path) {
                return new Reading("Welcome\n", null);
            }
        };
        assertThat(Shown.of(function.example(), surroundings, new Budget())).isEqualTo(function.result());
    }

    @Test
    void signaturesSayWhatCanBeLeftOut() {
        assertThat(Functions.all().stream().map(Function::signature))
                .containsExactly(
                        "range(from[, to[, step]])",
                        "length(of)",
                        "contains(whole, part)",
                        "keys(of)",
                        "values(of)",
                        "sort(list)",
                        "distinct(list)",
                        "default(value, otherwise)",
                        "format(pattern, value...)",
                        "join(list[, between])",
                        "split(text, at)",
                        "upper(text)",
                        "lower(text)",
                        "trim(text)",
                        "replace(text, old, new)",
                        "starts(text, with)",
                        "ends(text, with)",
                        "min(value, more...)",
                        "max(value, more...)",
                        "floor(number)",
                        "ceil(number)",
                        "hash(text, more...)",
                        "mac(seed, more...)",
                        "uuid(seed, more...)",
                        "env(name[, otherwise])",
                        "read(path)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    range(3)                   | [1, 2, 3]
                    range(3, 1)                | []
                    range(3, 1, -1)            | [3, 2, 1]
                    range(0, 0)                | [0]
                    length('é')                | 1
                    length(sizes)              | 2
                    format('%5d;%-', 1)        | <format('%5d;%-', 1)> '%-' is nothing that 'format' can do; there are %s, %d, %x, %X, %o, each with a width such as %03d, and %% [guest.function.argument]
                    format('%04x %X %o', 255, 255, 8) | 00ff FF 10
                    format('%03d', -7)         | -07
                    format('%4s;%%', 'ab')     |   ab;%
                    sort(['b', '10', 'a', 9])  | [10, 9, a, b]
                    sort(['2GiB', 512MiB])     | [2GiB, 512MiB]
                    sort([size, 512MiB])       | [512MiB, 2GiB]
                    max('a', 'b')              | b
                    uuid('a') == uuid('a')     | yes
                    mac('a', 1) == mac('a', 2) | no
                    join([], ',')              | ``
                    """)
    void gives(String text, String value) {
        assertThat(Shown.of(text).strip()).isEqualTo(value == null ? "" : value);
    }
}
