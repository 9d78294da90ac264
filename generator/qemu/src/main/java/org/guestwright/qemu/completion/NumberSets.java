// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.value.NumberSet;
import org.guestwright.qemu.Refusal;

/** Sets of CPUs and nodes as they are written in a domain. */
final class NumberSets {
    private NumberSets() {}

    /**
     * Reads a set.
     *
     * @param about what is refused where the text is no set
     */
    static NumberSet parse(String text, EObject about) {
        try {
            return NumberSet.parse(text);
        } catch (NumberFormatException e) {
            throw new Refusal("set.invalid", Category.INVALID_ARGUMENT, "Failed to parse bitmap '" + text + "'", about);
        }
    }

    /** The form that libvirt writes; {@code null} stays. */
    static String canonical(String text, EObject about) {
        return text == null ? null : parse(text, about).toString();
    }
}
