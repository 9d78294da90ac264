// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that a word of a block's head stands for: {@code disk file} sets the disk's {@code type}.
 *
 * @param feature the discriminator
 * @param value its value
 */
public record Setting(EStructuralFeature feature, Object value) {}
