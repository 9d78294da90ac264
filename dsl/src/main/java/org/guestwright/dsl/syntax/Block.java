// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * {@code name variant { ... }}.
 *
 * @param name the first word, maybe with dots
 * @param selector which of the inherited blocks is meant; {@code null} for a block of its own
 * @param variant the words behind that; {@code null} where there are none
 * @param parents the templates that it extends
 * @param body {@code null} where it has none
 */
public record Block(Token name, Token selector, Token variant, List<Call> parents, Body body, int end)
        implements Statement {

    /** A block is never changed. */
    public Block {
        parents = List.copyOf(parents);
    }

    @Override
    public Token first() {
        return name;
    }

    /** What is in its body. */
    public List<Statement> statements() {
        return body == null ? List.of() : body.statements();
    }
}
