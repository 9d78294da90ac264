// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code remove name[selector]}.
 *
 * @param keyword the word {@code remove}
 * @param name the block or property; {@code null} where it is missing
 * @param selector which of several blocks; {@code null} where there is none
 */
public record Remove(Token keyword, Token name, Token selector, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }
}
