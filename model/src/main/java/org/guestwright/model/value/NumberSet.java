// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set of small whole numbers as libvirt writes sets of CPUs and nodes: {@code 0-3,^2,7} is read, {@code 0-1,3,7} written. */
public final class NumberSet {
    /** Numbers from here on are not read: libvirt 10.7 has room for so many CPUs (VIR_DOMAIN_CPUMASK_LEN). */
    private static final int END = 16384;

    private final BitSet numbers;

    private NumberSet(BitSet numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads a set.
     *
     * @throws NumberFormatException when it is none
     */
    public static NumberSet parse(String text) {
        BitSet numbers = new BitSet();
        for (int start = 0; start < text.length(); ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            part(text.substring(start, end).strip(), numbers);
            start = end + 1;
        }
        return new NumberSet(numbers);
    }

    private static void part(String part, BitSet numbers) {
        if (part.isEmpty()) {
            return;
        }
        boolean without = part.charAt(0) == '^';
        int dash = part.indexOf('-');
        int first = Integer.parseInt(
                part.substring(without ? 1 : 0, dash < 0 ? part.length() : dash).strip());
        int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1).strip());
        if (last < first || last >= END) {
            throw new NumberFormatException(part);
        }
        numbers.set(first, last + 1, !without);
    }

    /** The numbers from 0 to below an end. */
    public static NumberSet upTo(int end) {
        BitSet numbers = new BitSet();
        numbers.set(0, end);
        return new NumberSet(numbers);
    }

    /** These numbers without the others. */
    public NumberSet without(NumberSet others) {
        BitSet rest = (BitSet) numbers.clone();
        rest.andNot(others.numbers);
        return new NumberSet(rest);
    }

    public boolean contains(int number) {
        return numbers.get(number);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** How many numbers there are. */
    public int size() {
        return numbers.cardinality();
    }

    /** The numbers in rising order. */
    public List<Long> numbers() {
        List<Long> list = new ArrayList<>();
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            list.add((long) number);
        }
        return list;
    }

    /** The numbers as single ones and ranges, {@code 0-1}, {@code 3}. */
    public List<String> ranges() {
        List<String> ranges = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int last = numbers.nextClearBit(first) - 1;
            ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
            first = numbers.nextSetBit(last + 1);
        }
        return ranges;
    }

    /** The form that libvirt writes. */
    @Override
    public String toString() {
        return String.join(",", ranges());
    }
}
