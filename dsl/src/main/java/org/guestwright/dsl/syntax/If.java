// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * {@code if condition { ... } else { ... }}.
 *
 * @param keyword the word {@code if}
 * @param condition {@code null} where it is missing
 * @param otherwise what is behind {@code else}, for {@code else if} another {@code if} alone; {@code null} where there is none
 */
public record If(Token keyword, Value condition, Body body, Body otherwise, int end) implements Statement {

    @Override
    public Token first() {
        return keyword;
    }

    /** What is in its body. */
    public List<Statement> statements() {
        return body == null ? List.of() : body.statements();
    }

    /** What is done where the condition is not met. */
    public List<Statement> alternative() {
        return otherwise == null ? List.of() : otherwise.statements();
    }
}
