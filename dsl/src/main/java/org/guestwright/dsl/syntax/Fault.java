// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * What could not be read.
 *
 * @param code what is wrong, stable over releases
 * @param message what is wrong, in words
 * @param advice what to do
 */
public record Fault(String code, String message, String advice, int offset, int end) implements Written {}
