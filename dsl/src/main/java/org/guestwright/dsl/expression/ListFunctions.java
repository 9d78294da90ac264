// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Functions of lists and maps. */
final class ListFunctions {
    static final List<Function> ALL = List.of(
            Function.of(
                    "range",
                    "from:WHOLE, to:WHOLE?, step:WHOLE?",
                    "The whole numbers from one to another, both included; from 1 where only one is given.",
                    "range(2, 8, 3)",
                    "[2, 5, 8]",
                    (arguments, calling) -> arguments.size() == 1
                            ? range(BigInteger.ONE, whole(arguments.get(0)), BigInteger.ONE, calling)
                            : range(
                                    whole(arguments.get(0)),
                                    whole(arguments.get(1)),
                                    arguments.size() == 2 ? BigInteger.ONE : whole(arguments.get(2)),
                                    calling)),
            Function.of(
                    "length",
                    "of:ANY",
                    "How many items a list has, entries a map, or characters a text.",
                    "length(['a', 'b'])",
                    "2",
                    (arguments, calling) -> Value.Number.of(length(arguments.get(0)))),
            Function.of(
                    "contains",
                    "whole:ANY, part:ANY",
                    "Whether a list has an item, a map a key, or a text a part.",
                    "contains([1, 2], 2)",
                    "yes",
                    (arguments, calling) -> {
                        Boolean found = Comparison.contains(arguments.get(0), arguments.get(1));
                        return found == null
                                ? calling.fail("a text has no lists or maps in it", "give a text")
                                : new Value.Flag(found);
                    }),
            Function.of(
                    "keys",
                    "of:MAP",
                    "The names of a map's entries, in order.",
                    "keys(sizes)",
                    "[small, large]",
                    (arguments, calling) -> calling.list(((Value.Entries) arguments.get(0))
                            .entries().keySet().stream()
                                    .map(key -> (Value) new Value.Word(key))
                                    .toList())),
            Function.of(
                    "values",
                    "of:MAP",
                    "The values of a map's entries, in order.",
                    "values(sizes)",
                    "[1GiB, 8GiB]",
                    (arguments, calling) -> calling.list(List.copyOf(
                            ((Value.Entries) arguments.get(0)).entries().values()))),
            Function.of(
                    "sort",
                    "list:LIST",
                    "The items of a list in order: numbers, sizes and times by value, all else as texts.",
                    "sort([10, 9, 8])",
                    "[8, 9, 10]",
                    ListFunctions::sort),
            Function.of(
                    "distinct",
                    "list:LIST",
                    "The items of a list, each once.",
                    "distinct([1, 2, 1])",
                    "[1, 2]",
                    ListFunctions::distinct),
            Function.of(
                    "default",
                    "value:ANY, otherwise:ANY",
                    "A value, or another where nothing has that name or key.",
                    "default(nothing, 4)",
                    "4",
                    (arguments, calling) -> arguments.get(0)));

    private ListFunctions() {}

    static BigInteger whole(Value value) {
        return ((Value.Number) Words.read(value)).number().toBigInteger();
    }

    private static long length(Value value) {
        return value instanceof Value.Items list
                ? list.items().size()
                : value instanceof Value.Entries map
                        ? map.entries().size()
                        : value.text().codePointCount(0, value.text().length());
    }

    /** The numbers of a range; an empty list where the step leads away. */
    static Value range(BigInteger from, BigInteger to, BigInteger step, Calling calling) {
        if (step.signum() == 0) {
            return calling.fail("the step of a range can't be 0", "take it out, or give it another");
        }
        BigInteger count = to.subtract(from).divide(step).add(BigInteger.ONE);
        if (to.subtract(from).signum() * step.signum() < 0) {
            return new Value.Items(List.of());
        }
        if (!calling.budget()
                .items(count.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue(), calling.faults(), calling.at())) {
            return null;
        }
        List<Value> all = new ArrayList<>(count.intValue());
        BigInteger next = from;
        for (int i = 0; i < count.intValue(); i++) {
            all.add(new Value.Number(new java.math.BigDecimal(next)));
            next = next.add(step);
        }
        return new Value.Items(all);
    }

    private static Value sort(List<Value> arguments, Calling calling) {
        List<Value> items = ((Value.Items) arguments.get(0)).items();
        if (items.stream().anyMatch(item -> item.text() == null)) {
            return calling.fail("lists and maps have no order", "sort single values");
        }
        Set<Kind> kinds = new LinkedHashSet<>();
        items.forEach(item -> kinds.add(item.kind()));
        List<Value> sorted = new ArrayList<>(items);
        sorted.sort(
                (a, b) -> kinds.size() == 1 ? Comparison.order(a, b) : a.text().compareTo(b.text()));
        return calling.list(sorted);
    }

    private static Value distinct(List<Value> arguments, Calling calling) {
        List<Value> items = ((Value.Items) arguments.get(0)).items();
        if (!calling.budget().steps((long) items.size() * items.size() / 64, calling.faults(), calling.at())) {
            return null;
        }
        List<Value> all = new ArrayList<>();
        for (Value item : items) {
            if (all.stream().noneMatch(other -> Comparison.same(item, other))) {
                all.add(item);
            }
        }
        return calling.list(all);
    }
}
