// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * A guest or template.
 *
 * @param keyword the word {@code guest} or {@code template}
 * @param name as written, maybe in quotes; {@code null} where it is missing
 * @param parameters of a template
 * @param target the block that a template is for; {@code null} where it is for guests
 * @param parents what it extends, in written order
 * @param body {@code null} where it has none
 */
public record Definition(
        Token keyword, Token name, List<Parameter> parameters, Target target, List<Call> parents, Body body, int end)
        implements Statement {
    private static final String GUEST = "guest";

    /** A definition is never changed. */
    public Definition {
        parameters = List.copyOf(parameters);
        parents = List.copyOf(parents);
    }

    @Override
    public Token first() {
        return keyword;
    }

    /** Whether it is a guest and no template. */
    public boolean isGuest() {
        return keyword.text().equals(GUEST);
    }

    /** What is in its body. */
    public List<Statement> statements() {
        return body == null ? List.of() : body.statements();
    }
}
