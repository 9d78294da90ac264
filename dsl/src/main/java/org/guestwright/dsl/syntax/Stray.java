// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * What can stand in no such place.
 *
 * @param token a word, or an opening brace
 * @param body what is behind that brace; else {@code null}
 */
public record Stray(Token token, Body body, int end) implements Statement {

    @Override
    public Token first() {
        return token;
    }
}
