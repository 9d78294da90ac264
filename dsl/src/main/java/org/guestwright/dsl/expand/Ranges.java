// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.expression.Faults;
import org.guestwright.dsl.expression.Value;

/** Reads words such as {@code 1..3}: the whole numbers from one to another, both included. */
final class Ranges {
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,18})\\.\\.(-?\\d{1,18})");

    private Ranges() {}

    /** The numbers that a word stands for; {@code null} where it is no range, or one that is too long, which has then been told. */
    static Value.Items of(String word, Budget budget, Faults faults) {
        if (word.indexOf("..") < 0) {
            return null;
        }
        Matcher range = RANGE.matcher(word);
        if (!range.matches()) {
            return null;
        }
        long from = Long.parseLong(range.group(1));
        long to = Long.parseLong(range.group(2));
        long count = BigInteger.valueOf(to).subtract(BigInteger.valueOf(from)).longValue() + 1;
        if (!budget.items(Math.max(0, count), faults, null)) {
            return new Value.Items(List.of());
        }
        List<Value> all = new ArrayList<>();
        for (long next = from; next <= to; next++) {
            all.add(Value.Number.of(next));
        }
        return new Value.Items(all);
    }
}
