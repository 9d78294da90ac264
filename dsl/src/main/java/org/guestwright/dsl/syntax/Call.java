// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * A template that is extended.
 *
 * @param name the template's
 * @param arguments what is given for its parameters
 */
public record Call(Token name, List<Argument> arguments, int end) implements Written {

    /** A call is never changed. */
    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int offset() {
        return name.offset();
    }
}
