// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.model.diagnostic.Suggestion;

/** Finds the values of expressions. It always ends, and what is wrong is told once, at the part of the expression that is. */
public final class Evaluation {
    private final Names names;
    private final Budget budget;
    private final Faults faults;
    private final Surroundings surroundings;
    private final Arithmetic arithmetic;
    private final Access access;

    /**
     * @param names gives names their values
     * @param budget what all may cost
     * @param faults is told what is wrong
     * @param surroundings the world outside
     */
    public Evaluation(Names names, Budget budget, Faults faults, Surroundings surroundings) {
        this.names = names;
        this.budget = budget;
        this.faults = faults;
        this.surroundings = surroundings;
        this.arithmetic = new Arithmetic(budget, faults);
        this.access = new Access(this, names, faults);
    }

    /** The value of an expression; {@code null} where it has none, which has then been told. */
    public Value value(Expression expression) {
        if (!budget.step(faults, expression)) {
            return null;
        }
        if (!budget.enter()) {
            faults.report(
                    Codes.LIMIT_DEPTH, "values are made of each other too deep", "make them of fewer", expression);
            return null;
        }
        Value value = evaluate(expression);
        budget.leave();
        return value;
    }

    private Value evaluate(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        } else if (expression instanceof Expression.Name name) {
            return named(name.name(), name);
        } else if (expression instanceof Expression.Member member) {
            return access.member(member);
        } else if (expression instanceof Expression.Index index) {
            return access.index(index);
        } else if (expression instanceof Expression.Call call) {
            return call(call);
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof Expression.Choice choice) {
            Boolean condition = flag(choice.condition());
            return condition == null ? null : value(condition ? choice.then() : choice.otherwise());
        }
        List<Value> items = values(((Expression.ListOf) expression).items());
        return items == null ? null : new Value.Items(items);
    }

    private List<Value> values(List<Expression> expressions) {
        List<Value> all = new ArrayList<>(expressions.size());
        boolean whole = true;
        for (Expression expression : expressions) {
            Value value = value(expression);
            whole &= value != null;
            all.add(value);
        }
        return whole ? all : null;
    }

    /** Whether an expression is true; {@code null} where nobody can tell, which has then been told. */
    public Boolean flag(Expression expression) {
        Value value = value(expression);
        if (value == null) {
            return null;
        }
        if (Words.read(value) instanceof Value.Flag flag) {
            return flag.set();
        }
        faults.report(
                Codes.EXPRESSION_TYPE,
                "here is " + value.kind().words() + " where a yes or no is needed",
                "compare it with something, as in 'x == 1'",
                expression);
        return null;
    }

    private Value named(String name, Expression at) {
        if (names.binds(name) || names.says(name)) {
            return names.value(name, at);
        }
        names.unknown(name, at);
        return null;
    }

    private Value unary(Expression.Unary unary) {
        if (unary.operator() == Operator.NOT) {
            Boolean flag = flag(unary.operand());
            return flag == null ? null : new Value.Flag(!flag);
        }
        Value value = value(unary.operand());
        if (value == null) {
            return null;
        }
        Value plain = Words.read(value);
        Value zero = plain instanceof Value.Amount amount
                ? new Value.Amount(amount.measure(), java.math.BigInteger.ZERO, amount.decimal())
                : Value.Number.of(0);
        return arithmetic.apply(Operator.MINUS, zero, plain, unary);
    }

    private Value binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        if (operator == Operator.AND || operator == Operator.OR) {
            Boolean left = flag(binary.left());
            if (left == null || left == (operator == Operator.OR)) {
                return left == null ? null : new Value.Flag(left);
            }
            Boolean right = flag(binary.right());
            return right == null ? null : new Value.Flag(right);
        }
        Value left = value(binary.left());
        Value right = value(binary.right());
        if (left == null || right == null) {
            return null;
        }
        return switch (operator) {
            case EQUAL -> new Value.Flag(Comparison.same(left, right));
            case UNEQUAL -> new Value.Flag(!Comparison.same(left, right));
            case IN -> in(left, right, binary);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> compared(operator, left, right, binary);
            default -> arithmetic.apply(operator, left, right, binary);
        };
    }

    private Value in(Value part, Value whole, Expression at) {
        Boolean found = Comparison.contains(whole, part);
        if (found == null) {
            faults.report(Codes.EXPRESSION_TYPE, "a text has no lists or maps in it", "write a list behind 'in'", at);
        }
        return found == null ? null : new Value.Flag(found);
    }

    private Value compared(Operator operator, Value left, Value right, Expression at) {
        Integer order = Comparison.order(left, right);
        if (order == null) {
            faults.report(
                    Codes.EXPRESSION_TYPE,
                    "'" + operator.sign() + "' can't compare " + left.kind().words() + " and "
                            + right.kind().words(),
                    left.text() == null || right.text() == null
                            ? "compare single items, or what 'length' says"
                            : "give both the same unit, or none",
                    at);
            return null;
        }
        return new Value.Flag(
                switch (operator) {
                    case LESS -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER -> order > 0;
                    default -> order >= 0;
                });
    }

    private Value call(Expression.Call call) {
        Function function = Functions.of(call.name());
        if (function == null) {
            faults.report(
                    Codes.FUNCTION_UNKNOWN,
                    "there is no function '" + call.name() + "'",
                    Suggestion.didYouMean(
                            call.name(), Functions.names(), "there are " + String.join(", ", Functions.names())),
                    call);
            return null;
        }
        if (function.name().equals("default") && call.arguments().size() == 2) {
            return value(call.arguments().get(access.hasValue(call.arguments().get(0)) ? 0 : 1));
        }
        List<Value> arguments = values(call.arguments());
        Calling calling = new Calling(function, call, budget, faults, surroundings);
        return arguments == null || !Arguments.fit(function, arguments, calling)
                ? null
                : function.body().apply(arguments, calling);
    }
}
