// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * A key of a map and its value.
 *
 * @param key the word or string in front of the {@code =}
 * @param value what is behind it; {@code null} where it is missing
 */
public record MapEntry(Token key, Value value) {}
