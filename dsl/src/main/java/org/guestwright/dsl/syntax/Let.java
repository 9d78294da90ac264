// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code let name = value}.
 *
 * @param keyword the word {@code let}
 * @param name {@code null} where it is missing
 * @param value {@code null} where it is missing
 */
public record Let(Token keyword, Token name, Value value, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }
}
