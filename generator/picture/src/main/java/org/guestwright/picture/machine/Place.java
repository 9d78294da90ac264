// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.Arrays;
import java.util.List;

/**
 * A place on a bus.
 *
 * @param label how it is shown
 * @param order the numbers by which places are ordered
 */
record Place(String label, List<Long> order) implements Comparable<Place> {
    /** A place behind all those that have numbers. */
    static Place last(String label) {
        return new Place(label, List.of(Long.MAX_VALUE));
    }

    static Place of(String label, long... order) {
        return new Place(label, Arrays.stream(order).boxed().toList());
    }

    @Override
    public int compareTo(Place other) {
        for (int i = 0; i < Math.min(order.size(), other.order.size()); i++) {
            int difference = order.get(i).compareTo(other.order.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(order.size(), other.order.size());
    }
}
