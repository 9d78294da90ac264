// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * {@code name = value}.
 *
 * @param name the word in front of the {@code =}, maybe with dots
 * @param value {@code null} where it is missing
 */
public record Property(Token name, Value value, int end) implements Statement {

    @Override
    public Token first() {
        return name;
    }
}
