// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a b|a;b",
                "a\\ b|a b",
                "'a b'|a b",
                "\"a 'b\"|a 'b",
                "a'b c'd|ab cd",
                "'a\"b'|a\"b",
                "\"a\\\"b\"|a\"b",
                "a # b|a",
                "'# a'|# a"
            })
    void wordsAreAShells(String text, String words) throws LineException {
        assertThat(ShellWords.split(text)).extracting(Word::text).containsExactly(words.split(";"));
    }

    @Test
    void aLineGoesOnBehindABackslash() throws LineException {
        assertThat(ShellWords.split("a \\\n  b\\\nc")).extracting(Word::text).containsExactly("a", "b", "c");
    }

    @Test
    void aWordKnowsItsPlace() throws LineException {
        assertThat(ShellWords.split("a 'b c'")).containsExactly(new Word("a", 0, 1), new Word("b c", 2, 5));
    }

    @Test
    void anOpenQuoteIsAnError() {
        assertThatThrownBy(() -> ShellWords.split("a 'b")).isInstanceOfSatisfying(LineException.class, e -> assertThat(
                        e.in("run.sh", "a 'b").toString())
                .isEqualTo("run.sh:1:3: error: this quote is not closed; close it [line.quote]"));
    }
}
