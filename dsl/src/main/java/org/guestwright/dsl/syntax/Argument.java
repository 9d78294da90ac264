// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * What is given for a parameter.
 *
 * @param name the parameter's; {@code null} where its position says which one it is
 * @param value what is given
 */
public record Argument(Token name, Value value) {}
