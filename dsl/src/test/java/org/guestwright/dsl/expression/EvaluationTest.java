// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    4                              | 4
                    4096MiB                        | 4096MiB
                    hex                            | 0x05
                    hex + 1                        | 6
                    2 + 3 * 4                      | 14
                    (2 + 3) * 4                    | 20
                    10 - 4 - 3                     | 3
                    7 / 2                          | 3.5
                    8 / 2                          | 4
                    7 % 3                          | 1
                    -7 % 3                         | 2
                    - n                            | -7
                    1.5 * 2                        | 3
                    1 / 3                          | 0.333333333333333333
                    size * 3                       | 6GiB
                    3 * size                       | 6GiB
                    1.5 * size                     | 3GiB
                    1GiB + 512MiB                  | 1536MiB
                    2GB + 500MB                    | 2500MB
                    8GiB / 2GiB                    | 4
                    8GiB / 4                       | 2GiB
                    5GiB % 2GiB                    | 1GiB
                    size - size                    | 0b
                    20ms * 60                      | 1200ms
                    1min + 30s                     | 90s
                    2s / 1ms                       | 2000
                    'web' + 3                      | web3
                    web-name + '-' + n             | web-7
                    ['a'] + disks                  | [a, vda, vdb]
                    n > 6                          | yes
                    n >= 8                         | no
                    4GiB == 4096MiB                | yes
                    size < 1TiB                    | yes
                    hex == 5                       | yes
                    n == 'seven'                   | no
                    n != 'seven'                   | yes
                    'b' > 'a'                      | yes
                    on == yes                      | yes
                    on && n == 7                   | yes
                    no or not on                   | no
                    !(1 == 2) and true             | yes
                    'vdb' in disks                 | yes
                    'small' in sizes               | yes
                    'eb' in web-name               | yes
                    'x' in disks                   | no
                    n > 5 ? 'big' : 'small'        | big
                    n > 9 ? 1 : n > 6 ? 2 : 3      | 2
                    disks[0]                       | vda
                    disks[-1]                      | vdb
                    sizes.large                    | 8GiB
                    sizes['small']                 | 1GiB
                    os.arch                        | x86_64
                    os.arch == 'x86_64' ? 64 : 32  | 64
                    default(nothing, 4)            | 4
                    default(n, 4)                  | 7
                    default(sizes.huge, sizes.large) | 8GiB
                    default(disks[5], 'none')      | none
                    default(os.arch, 'i686')       | x86_64
                    [1, 'a', [2]]                  | [1, a, [2]]
                    "say \\"x\\""                  | say "x"
                    """)
    void hasValue(String text, String value) {
        assertThat(Shown.of(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2GiB + 3          | <2GiB + 3> '+' can't take a size and a number; give both the same unit, or none [guest.expression.type]
                    2GiB * size       | <2GiB * size> '*' can't take two sizes or times; one of them is a plain number [guest.expression.type]
                    2GiB < 3s         | <2GiB < 3s> '<' can't compare a size and a time; give both the same unit, or none [guest.expression.type]
                    1GiB / 3          | <1GiB / 3> this is no whole number of bytes; use a size or time that can be divided so [guest.expression.type]
                    n / 0             | <n / 0> nothing can be divided by zero; check the divisor with 'if' first [guest.expression.type]
                    disks + 1         | <disks + 1> '+' can't take a list and a number; take single items by 'list[0]' or 'for' [guest.expression.type]
                    n && yes          | <n> here is a number where a yes or no is needed; compare it with something, as in 'x == 1' [guest.expression.type]
                    nothing + 1       | <nothing> 'nothing' has no value; give it one [unknown]
                    n.a               | <n.a> '.a' leads into a map, and this is a number; take '.a' out [guest.expression.type]
                    sizes.smal        | <sizes.smal> the map has no entry 'smal'; did you mean 'small'? [guest.expression.type]
                    disks[2]          | <disks[2]> the list has no item '2'; it has 2 items, counted from 0 [guest.expression.type]
                    n[0]              | <n[0]> '[...]' leads into a list or map, and this is a number; take the brackets out [guest.expression.type]
                    1 +               | <> the expression ends too early; here stands a value: a number, a text in quotes, a name or a call [guest.expression]
                    (1                | <> the expression ends too early; put a ')' behind it [guest.expression]
                    1 2               | <2> '2' is unexpected in an expression; take it out, or put an operator in front of it [guest.expression]
                    n = 1             | <=> '=' is unexpected in an expression; write '==' to compare [guest.expression]
                    a & b             | <&> '&' is unexpected in an expression; write '&&' [guest.expression]
                    12x               | <12x> '12x' is no number; write for example '4', '0x1f', '1.5', '4GiB' or '20ms', or put it in quotes [guest.expression]
                    'open             | <'> ''' is unexpected in an expression; put a ' at the end of the text [guest.expression]
                    n ? 1             | <> the expression ends too early; write 'condition ? value : value' [guest.expression]
                    * 2               | <*> '*' is unexpected in an expression; here stands a value: a number, a text in quotes, a name or a call [guest.expression]
                    sise(1)           | <sise(1)> there is no function 'sise'; there are range, length, contains, keys, values, sort, distinct, default, format, join, split, upper, lower, trim, replace, starts, ends, min, max, floor, ceil, hash, mac, uuid, env, read [guest.function.unknown]
                    lenght(disks)     | <lenght(disks)> there is no function 'lenght'; did you mean 'length'? [guest.function.unknown]
                    length()          | <length()> 'length' can't be called with 0 values; write length(of) [guest.function.argument]
                    upper(disks)      | <upper(disks)> 'text' of 'upper' is a text, and this is a list; write upper(text) [guest.function.argument]
                    range(1, 2, 0)    | <range(1, 2, 0)> the step of a range can't be 0; take it out, or give it another [guest.function.argument]
                    format('%d', 'a') | <format('%d', 'a')> '%d' takes a whole number, and 'a' is none; use '%s' for other values [guest.function.argument]
                    format('%q', 1)   | <format('%q', 1)> '%q' is nothing that 'format' can do; there are %s, %d, %x, %X, %o, each with a width such as %03d, and %% [guest.function.argument]
                    format('%s')      | <format('%s')> the pattern has more places than there are values; give a value for each '%' [guest.function.argument]
                    format('a', 1)    | <format('a', 1)> there are more values than the pattern has places; put a '%s' into it for each [guest.function.argument]
                    env('NOT_SET')    | <env('NOT_SET')> the environment has no variable 'NOT_SET'; set it, or write env('NOT_SET', otherwise) [guest.function.argument]
                    read('x')         | <read('x')> there is no file 'x'; 'read' takes files of the project only [guest.function.argument]
                    min([])           | <min([])> an empty list has no min; check 'length' first [guest.function.argument]
                    sort([[1]])       | <sort([[1]])> lists and maps have no order; sort single values [guest.function.argument]
                    """)
    void isTold(String text, String told) {
        assertThat(Shown.of(text)).isEqualTo(told);
    }

    @Test
    void readsTheEnvironmentAndFiles() {
        Surroundings surroundings = new Surroundings() {
            @Override
            public String variable(String name) {
                return name.equals("POOL") ? "fast" : null;
            }

            @Override
            public Reading read(String path) {
                return new Reading("text of " + path, null);
            }
        };
        assertThat(Shown.of(
                        "env('POOL', 'slow') + ', ' + env('X', 'y') + ', ' + read('a')", surroundings, new Budget()))
                .isEqualTo("fast, y, text of a");
    }
}
