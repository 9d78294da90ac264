// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.Iterator;

/** Compares values. A word is compared as what the other value is, if it looks like that, and else as a text. */
final class Comparison {
    private Comparison() {}

    /** Whether two values are the same; {@code 4GiB} and {@code 4096MiB} are. */
    static boolean same(Value left, Value right) {
        Value first = Words.read(left);
        Value second = Words.read(right);
        if (first instanceof Value.Items a && second instanceof Value.Items b) {
            if (a.items().size() != b.items().size()) {
                return false;
            }
            Iterator<Value> others = b.items().iterator();
            return a.items().stream().allMatch(item -> same(item, others.next()));
        }
        if (first instanceof Value.Entries a && second instanceof Value.Entries b) {
            return a.entries().keySet().equals(b.entries().keySet())
                    && a.entries().entrySet().stream()
                            .allMatch(
                                    entry -> same(entry.getValue(), b.entries().get(entry.getKey())));
        }
        if (first.text() == null || second.text() == null) {
            return false;
        }
        Integer order = ordered(first, second);
        return order == null ? left.text().equals(right.text()) : order == 0;
    }

    /** Which of two values comes first; {@code null} where they are of kinds that have no order among them. */
    static Integer order(Value left, Value right) {
        Integer order = ordered(Words.read(left), Words.read(right));
        boolean text = left.text() != null
                && right.text() != null
                && (Words.read(left) instanceof Value.Text || Words.read(right) instanceof Value.Text);
        return order == null && text ? Integer.valueOf(left.text().compareTo(right.text())) : order;
    }

    private static Integer ordered(Value first, Value second) {
        if (first instanceof Value.Number a && second instanceof Value.Number b) {
            return a.number().compareTo(b.number());
        }
        if (first instanceof Value.Amount a && second instanceof Value.Amount b && a.measure() == b.measure()) {
            return a.count().compareTo(b.count());
        }
        if (first instanceof Value.Text a && second instanceof Value.Text b) {
            return a.text().compareTo(b.text());
        }
        return first instanceof Value.Flag a && second instanceof Value.Flag b
                ? Integer.valueOf(Boolean.compare(a.set(), b.set()))
                : null;
    }

    /** Whether a list has an item, a map a key, or a text a part; {@code null} where the whole is none of these. */
    static Boolean contains(Value whole, Value part) {
        if (whole instanceof Value.Items list) {
            return list.items().stream().anyMatch(item -> same(item, part));
        }
        if (whole instanceof Value.Entries map) {
            return part.text() != null && map.entries().containsKey(part.text());
        }
        return part.text() == null ? null : Boolean.valueOf(whole.text().contains(part.text()));
    }

    /** The entry of a map or the item of a list, negative positions from its end; {@code null} for none. */
    static Value item(Value whole, Value key) {
        if (whole instanceof Value.Entries map && key.text() != null) {
            return map.entries().get(key.text());
        }
        if (whole instanceof Value.Items list
                && Words.read(key) instanceof Value.Number number
                && number.isWhole()
                && number.number().toBigInteger().bitLength() < Integer.SIZE) {
            int position = number.number().intValue();
            int from = position < 0 ? list.items().size() + position : position;
            return from >= 0 && from < list.items().size() ? list.items().get(from) : null;
        }
        return null;
    }
}
