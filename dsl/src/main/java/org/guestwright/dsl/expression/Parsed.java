// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/**
 * What the parser made of the text of an expression.
 *
 * @param expression its tree, or {@code null} where it is wrong
 * @param fault what is wrong, or {@code null}
 */
public record Parsed(Expression expression, Fault fault) {}
