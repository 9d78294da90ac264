// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import org.eclipse.emf.ecore.EClass;

/**
 * One of the things that can fill a containment.
 *
 * @param block the first word of the block, where the class has one of its own, else {@code null}
 * @param words the words after the first, with a space between; empty for none
 * @param named the class that the words choose
 * @param shape what the block then is
 */
record Option(String block, String words, EClass named, Shape shape) {}
