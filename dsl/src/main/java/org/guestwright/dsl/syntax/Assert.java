// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code assert condition "message"}.
 *
 * @param keyword the word {@code assert}
 * @param condition {@code null} where it is missing
 * @param message {@code null} where it is missing
 */
public record Assert(Token keyword, Value condition, Token message, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }
}
