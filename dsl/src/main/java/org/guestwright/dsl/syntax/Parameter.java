// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * A parameter of a template.
 *
 * @param type the word in front of its name; {@code null} where there is none
 * @param name its name
 * @param value what it is where nothing is given for it; {@code null} where something must be
 */
public record Parameter(Token type, Token name, Value value) {}
