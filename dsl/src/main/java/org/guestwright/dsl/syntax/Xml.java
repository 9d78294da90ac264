// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code xml """..."""}.
 *
 * @param keyword the word {@code xml}
 * @param text the elements; {@code null} where they are missing
 */
public record Xml(Token keyword, Token text, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }
}
