// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * {@code [a, b]}.
 *
 * @param items what is between the brackets
 */
public record ListValue(List<Value> items, int offset, int end) implements Value {

    /** A list is never changed. */
    public ListValue {
        items = List.copyOf(items);
    }
}
