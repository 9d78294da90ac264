// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** Gives names their values, where an expression stands. */
public interface Names {

    /** Whether a {@code let}, parameter or loop has this name. */
    boolean binds(String name);

    /** Whether the guest itself says a property of this name, dots included. */
    boolean says(String property);

    /** The value of a name that {@link #binds} or else {@link #says} knows; {@code null} where it has none, which has then been told. */
    Value value(String name, Expression at);

    /** Tells that nothing has this name, unless it may still get a value. */
    void unknown(String name, Expression at);
}
