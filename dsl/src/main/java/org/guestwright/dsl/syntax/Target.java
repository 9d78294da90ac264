// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * The block that a template is for.
 *
 * @param name its first word
 * @param variant the words behind that; {@code null} where there are none
 */
public record Target(Token name, Token variant) {}
