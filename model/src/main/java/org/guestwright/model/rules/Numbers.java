// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.BitSet;
import org.guestwright.model.value.NumberSet;

/** Sets of CPUs and nodes of a domain that may not be right yet. */
public final class Numbers {
    private Numbers() {}

    /** The numbers of a set; none where there is none, or where it is not one. */
    public static BitSet of(String text) {
        BitSet numbers = new BitSet();
        if (text != null) {
            try {
                NumberSet.parse(text).numbers().forEach(number -> numbers.set(number.intValue()));
            } catch (RuntimeException e) {
                // That it is no set is said where it is read.
            }
        }
        return numbers;
    }
}
