// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * What is between two braces.
 *
 * @param statements in order
 * @param offset of the opening brace
 * @param end behind the closing brace, or the position where it is missing
 */
public record Body(List<Statement> statements, int offset, int end) implements Written {

    /** A body is never changed. */
    public Body {
        statements = List.copyOf(statements);
    }
}
