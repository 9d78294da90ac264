// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * {@code { small = 2GiB  large = [a, b] }}, where a value with a name or an argument stands.
 *
 * @param entries what is between the braces
 */
public record MapValue(List<MapEntry> entries, int offset, int end) implements Value {

    /** A map is never changed. */
    public MapValue {
        entries = List.copyOf(entries);
    }
}
