// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.expand.Codes;

/** What {@code + - * / %} make of two values. Numbers have up to 128 bits, and 18 digits behind the point. */
final class Arithmetic {
    static final int BITS = 127;
    static final int SCALE = 18;

    private final Budget budget;
    private final Faults faults;

    Arithmetic(Budget budget, Faults faults) {
        this.budget = budget;
        this.faults = faults;
    }

    /** The result, or {@code null} where there is none, which has then been told. */
    Value apply(Operator operator, Value left, Value right, Expression at) {
        Value first = Words.read(left);
        Value second = Words.read(right);
        if (first instanceof Value.Number a && second instanceof Value.Number b) {
            return numbers(operator, a.number(), b.number(), at);
        }
        if (first instanceof Value.Amount a && second instanceof Value.Amount b && a.measure() == b.measure()) {
            return amounts(operator, a, b, at);
        }
        if (first instanceof Value.Amount a && second instanceof Value.Number b) {
            if (operator == Operator.TIMES) {
                return scaled(a, new BigDecimal(a.count()).multiply(b.number()), at);
            }
            if (operator == Operator.DIVIDED) {
                return b.number().signum() == 0
                        ? byZero(at)
                        : scaled(a, quotient(new BigDecimal(a.count()), b.number()), at);
            }
        }
        if (operator == Operator.TIMES && first instanceof Value.Number a && second instanceof Value.Amount b) {
            return scaled(b, new BigDecimal(b.count()).multiply(a.number()), at);
        }
        return operator == Operator.PLUS
                ? together(left, right, first, second, at)
                : mixed(operator, first, second, at);
    }

    /** Lists, maps and texts are put together. */
    private Value together(Value left, Value right, Value first, Value second, Expression at) {
        if (first instanceof Value.Items a && second instanceof Value.Items b) {
            List<Value> all = new ArrayList<>(a.items());
            all.addAll(b.items());
            return budget.items(all.size(), faults, at) ? new Value.Items(all) : null;
        }
        if (first instanceof Value.Entries a && second instanceof Value.Entries b) {
            Map<String, Value> all = new LinkedHashMap<>(a.entries());
            all.putAll(b.entries());
            return budget.items(all.size(), faults, at) ? new Value.Entries(all) : null;
        }
        boolean text = first instanceof Value.Text || second instanceof Value.Text;
        if (text && left.text() != null && right.text() != null) {
            long length = (long) left.text().length() + right.text().length();
            return budget.text(length, faults, at) ? new Value.Text(left.text() + right.text()) : null;
        }
        return mixed(Operator.PLUS, first, second, at);
    }

    private Value numbers(Operator operator, BigDecimal a, BigDecimal b, Expression at) {
        boolean division = operator == Operator.DIVIDED || operator == Operator.MODULO;
        if (division && b.signum() == 0) {
            return byZero(at);
        }
        return number(
                switch (operator) {
                    case PLUS -> a.add(b);
                    case MINUS -> a.subtract(b);
                    case TIMES -> a.multiply(b);
                    case DIVIDED -> quotient(a, b);
                    default -> modulo(a, b);
                },
                at);
    }

    private Value amounts(Operator operator, Value.Amount a, Value.Amount b, Expression at) {
        boolean decimal = a.decimal() && b.decimal();
        if ((operator == Operator.DIVIDED || operator == Operator.MODULO)
                && b.count().signum() == 0) {
            return byZero(at);
        }
        return switch (operator) {
            case PLUS -> amount(a.measure(), a.count().add(b.count()), decimal, at);
            case MINUS -> amount(a.measure(), a.count().subtract(b.count()), decimal, at);
            case DIVIDED -> number(quotient(new BigDecimal(a.count()), new BigDecimal(b.count())), at);
            case MODULO -> amount(
                    a.measure(),
                    modulo(new BigDecimal(a.count()), new BigDecimal(b.count())).toBigInteger(),
                    decimal,
                    at);
            default -> mixed(operator, a, b, at);
        };
    }

    private Value scaled(Value.Amount unit, BigDecimal count, Expression at) {
        BigDecimal plain = count.signum() == 0 ? BigDecimal.ZERO : count.stripTrailingZeros();
        if (plain.scale() > 0) {
            faults.report(
                    Codes.EXPRESSION_TYPE,
                    "this is no whole number of " + (unit.measure() == Measure.SIZE ? "bytes" : "nanoseconds"),
                    "use a size or time that can be divided so",
                    at);
            return null;
        }
        return amount(unit.measure(), plain.toBigInteger(), unit.decimal(), at);
    }

    private Value amount(Measure measure, BigInteger count, boolean decimal, Expression at) {
        return count.bitLength() > BITS ? tooLarge(at) : new Value.Amount(measure, count, decimal);
    }

    /** A number, if it is not too large. */
    Value number(BigDecimal number, Expression at) {
        BigDecimal rounded = number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_EVEN) : number;
        return rounded.toBigInteger().bitLength() > BITS ? tooLarge(at) : new Value.Number(rounded);
    }

    private Value tooLarge(Expression at) {
        faults.report(Codes.LIMIT_SIZE, "the number is too large", "it can have up to 128 bits", at);
        return null;
    }

    private Value byZero(Expression at) {
        faults.report(Codes.EXPRESSION_TYPE, "nothing can be divided by zero", "check the divisor with 'if' first", at);
        return null;
    }

    private Value mixed(Operator operator, Value first, Value second, Expression at) {
        if (operator == Operator.TIMES && first instanceof Value.Amount && second instanceof Value.Amount) {
            return fail("'*' can't take two sizes or times", "one of them is a plain number", at);
        }
        if (at instanceof Expression.Unary) {
            return fail("'-' can't take " + second.kind().words(), "it stands in front of a number, size or time", at);
        }
        boolean lists = first.text() == null || second.text() == null;
        faults.report(
                Codes.EXPRESSION_TYPE,
                "'" + operator.sign() + "' can't take " + first.kind().words() + " and "
                        + second.kind().words(),
                lists
                        ? "take single items by 'list[0]' or 'for'"
                        : first instanceof Value.Text || second instanceof Value.Text
                                ? "a text is put together by '+' or \"${...}\" only"
                                : "give both the same unit, or none",
                at);
        return null;
    }

    private Value fail(String message, String advice, Expression at) {
        faults.report(Codes.EXPRESSION_TYPE, message, advice, at);
        return null;
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, SCALE, RoundingMode.HALF_EVEN);
    }

    /** The rest of a division, with the sign of the divisor. */
    private static BigDecimal modulo(BigDecimal a, BigDecimal b) {
        BigDecimal rest = a.remainder(b);
        return rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest;
    }
}
