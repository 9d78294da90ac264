// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code import "file.guest"}.
 *
 * @param keyword the word {@code import}
 * @param file the string; {@code null} where it is missing
 */
public record Import(Token keyword, Token file, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }
}
