// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists in which the order counts. */
final class Sequence {
    private Sequence() {}

    /** The position in {@code right} of each text of {@code left}, the first free one of the same; -1 where there is none. */
    static int[] equals(List<String> left, List<String> right) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            places.computeIfAbsent(right.get(j), key -> new ArrayDeque<>(1)).add(j);
        }
        int[] partner = new int[left.size()];
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> free = places.get(left.get(i));
            partner[i] = free == null || free.isEmpty() ? -1 : free.remove();
        }
        return partner;
    }

    /** Which elements have to be moved to get from one order to the other: all but the longest run that keeps its order. */
    static boolean[] moved(int[] partner) {
        int[] length = new int[partner.length];
        int[] before = new int[partner.length];
        int best = -1;
        for (int i = 0; i < partner.length; i++) {
            before[i] = -1;
            length[i] = partner[i] < 0 ? 0 : 1;
            for (int k = 0; partner[i] >= 0 && k < i; k++) {
                if (partner[k] >= 0 && partner[k] < partner[i] && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    before[i] = k;
                }
            }
            best = length[i] > 0 && (best < 0 || length[i] > length[best]) ? i : best;
        }
        boolean[] moved = new boolean[partner.length];
        for (int i = 0; i < partner.length; i++) {
            moved[i] = partner[i] >= 0;
        }
        for (int i = best; i >= 0; i = before[i]) {
            moved[i] = false;
        }
        return moved;
    }
}
