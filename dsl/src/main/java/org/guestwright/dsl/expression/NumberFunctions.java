// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Functions of numbers. */
final class NumberFunctions {
    static final List<Function> ALL = List.of(
            Function.of(
                    "min",
                    "value:ANY, more:SCALAR*",
                    "The least of several values, or of a list.",
                    "min(3GiB, 512MiB)",
                    "512MiB",
                    (arguments, calling) -> extreme(arguments, -1, calling)),
            Function.of(
                    "max",
                    "value:ANY, more:SCALAR*",
                    "The greatest of several values, or of a list.",
                    "max([1, 7, 4])",
                    "7",
                    (arguments, calling) -> extreme(arguments, 1, calling)),
            Function.of(
                    "floor",
                    "number:NUMBER",
                    "The greatest whole number that is not above.",
                    "floor(7 / 2)",
                    "3",
                    (arguments, calling) -> rounded(arguments.get(0), RoundingMode.FLOOR)),
            Function.of(
                    "ceil",
                    "number:NUMBER",
                    "The least whole number that is not below.",
                    "ceil(7 / 2)",
                    "4",
                    (arguments, calling) -> rounded(arguments.get(0), RoundingMode.CEILING)));

    private NumberFunctions() {}

    private static Value rounded(Value value, RoundingMode mode) {
        BigDecimal number = ((Value.Number) Words.read(value)).number();
        return new Value.Number(number.setScale(0, mode));
    }

    private static Value extreme(List<Value> arguments, int sign, Calling calling) {
        List<Value> items =
                arguments.size() == 1 && arguments.get(0) instanceof Value.Items list ? list.items() : arguments;
        if (items.isEmpty()) {
            return calling.fail("an empty list has no " + calling.function().name(), "check 'length' first");
        }
        Value best = items.get(0);
        for (Value item : items) {
            Integer order = Comparison.order(item, best);
            if (order == null) {
                return calling.fail(
                        "'" + calling.function().name() + "' can't compare "
                                + item.kind().words() + " and " + best.kind().words(),
                        "give values of one kind");
            }
            best = order * sign > 0 ? item : best;
        }
        return best;
    }
}
