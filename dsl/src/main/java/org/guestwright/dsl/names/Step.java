// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import org.eclipse.emf.ecore.EReference;

/**
 * A contained object on the way from a block to what a word in it means; made when it is not there.
 *
 * @param reference the containment
 * @param shape what is made
 */
public record Step(EReference reference, Shape shape) {}
