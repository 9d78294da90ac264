// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/**
 * Something wrong in an expression.
 *
 * @param code the kind of mistake, stable over releases
 * @param message what
 * @param advice what to do
 * @param offset from the beginning of the expression's text
 * @param length the characters concerned
 */
public record Fault(String code, String message, String advice, int offset, int length) {}
