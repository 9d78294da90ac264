// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * {@code for name in value { ... }}.
 *
 * @param keyword the word {@code for}
 * @param names one name for the items of a list, two for keys and values of a map
 * @param over what is gone through; {@code null} where it is missing
 */
public record For(Token keyword, List<Token> names, Value over, Body body, int end) implements Statement {

    /** A loop is never changed. */
    public For {
        names = List.copyOf(names);
    }

    @Override
    public Token first() {
        return keyword;
    }

    /** What is in its body. */
    public List<Statement> statements() {
        return body == null ? List.of() : body.statements();
    }
}
