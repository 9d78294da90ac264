// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expand.Codes;

/** Reads the text of an expression. What is wrong is told once, at the first token that can't stand where it is. */
public final class ExpressionParser {
    /** How deep parentheses, brackets and calls may nest, and how many values may follow each other. */
    static final int DEEPEST = 100;

    static final int LONGEST = 500;

    private final Scanner scanner;
    private Fault fault;
    private int depth;

    private ExpressionParser(String text) {
        this.scanner = new Scanner(text);
    }

    /** The tree of an expression, or what is wrong with it. */
    public static Parsed parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        if (parser.scanner.type() == Scanner.Type.END) {
            parser.fail(Codes.EXPRESSION, "there is nothing in '${}'", "write the name of a value into it");
        }
        Expression expression = parser.choice();
        if (parser.fault == null && parser.scanner.type() != Scanner.Type.END) {
            boolean function = expression instanceof Expression.Name name && Functions.of(name.name()) != null;
            parser.unexpected(
                    function
                            ? "write '" + text.substring(0, expression.end()) + "(...)'"
                            : "take it out, or put an operator in front of it");
        }
        return parser.fault == null ? new Parsed(expression, null) : new Parsed(null, parser.fault);
    }

    private Expression choice() {
        if (++depth > DEEPEST) {
            fail(Codes.LIMIT_DEPTH, "the expression is nested too deep", "name a part of it by 'let'");
        }
        Expression condition = fault == null ? binary(1) : null;
        Expression all = condition;
        if (fault == null && accept("?")) {
            Expression then = choice();
            expect(":", "write 'condition ? value : value'");
            Expression otherwise = fault == null ? choice() : null;
            all = fault == null
                    ? new Expression.Choice(condition, then, otherwise, condition.offset(), otherwise.end())
                    : null;
        }
        depth--;
        return fault == null ? all : null;
    }

    private Expression binary(int weakest) {
        Expression left = unary();
        int length = 0;
        while (fault == null) {
            Operator operator = operator();
            if (operator == null || operator.strength() < weakest) {
                return left;
            }
            if (++length > LONGEST) {
                fail(Codes.LIMIT_DEPTH, "the expression is too long", "name a part of it by 'let'");
                return null;
            }
            scanner.next();
            Expression right = binary(operator.strength() + 1);
            left = fault == null ? new Expression.Binary(operator, left, right, left.offset(), right.end()) : null;
        }
        return null;
    }

    private Operator operator() {
        boolean possible = scanner.type() == Scanner.Type.SIGN || scanner.type() == Scanner.Type.NAME;
        return possible ? Operator.between(scanner.token()) : null;
    }

    private Expression unary() {
        int start = scanner.start();
        Operator operator =
                scanner.is("!") || scanner.is("not") ? Operator.NOT : scanner.is("-") ? Operator.NEGATIVE : null;
        if (operator == null) {
            return steps(primary());
        }
        if (++depth > DEEPEST) {
            fail(Codes.LIMIT_DEPTH, "the expression is nested too deep", "take some of the signs out");
            return null;
        }
        scanner.next();
        Expression operand = unary();
        depth--;
        return fault == null ? new Expression.Unary(operator, operand, start, operand.end()) : null;
    }

    /** What leads from a value into it. */
    private Expression steps(Expression first) {
        Expression value = first;
        int length = 0;
        while (fault == null && (scanner.is(".") || scanner.is("["))) {
            if (++length > DEEPEST) {
                fail(Codes.LIMIT_DEPTH, "the expression is nested too deep", "name a part of it by 'let'");
            } else if (accept(".")) {
                value = member(value);
            } else {
                scanner.next();
                Expression key = choice();
                int end = scanner.end();
                expect("]", "put a ']' behind the key");
                value = new Expression.Index(value, key, first.offset(), end);
            }
        }
        return fault == null ? value : null;
    }

    private Expression member(Expression of) {
        if (scanner.type() != Scanner.Type.NAME) {
            unexpected("a name follows a '.'");
            return null;
        }
        Expression member = new Expression.Member(of, scanner.token(), of.offset(), scanner.end());
        scanner.next();
        return member;
    }

    private Expression primary() {
        int start = scanner.start();
        int end = scanner.end();
        String token = scanner.token();
        switch (scanner.type()) {
            case NUMBER -> {
                return number(token, start, end);
            }
            case STRING -> {
                scanner.next();
                return new Expression.Constant(new Value.Text(QuotedText.plain(token)), start, end);
            }
            case NAME -> {
                return named(token, start, end);
            }
            default -> {
                if (accept("(")) {
                    Expression inner = choice();
                    expect(")", "put a ')' behind it");
                    return inner;
                }
                if (accept("[")) {
                    List<Expression> items = list("]");
                    return fault == null ? new Expression.ListOf(items, start, lastEnd) : null;
                }
                unexpected("here stands a value: a number, a text in quotes, a name or a call");
                return null;
            }
        }
    }

    private Expression number(String token, int start, int end) {
        if (Words.number(token) == null) {
            fail(
                    Codes.EXPRESSION,
                    "'" + token + "' is no number",
                    "write for example '4', '0x1f', '1.5', '4GiB' or '20ms', or put it in quotes");
            return null;
        }
        scanner.next();
        return new Expression.Constant(new Value.Word(token), start, end);
    }

    private Expression named(String token, int start, int end) {
        if (Operator.between(token) != null) {
            unexpected("a value stands in front of '" + token + "'");
            return null;
        }
        scanner.next();
        if (accept("(")) {
            List<Expression> arguments = list(")");
            return fault == null ? new Expression.Call(token, arguments, start, lastEnd) : null;
        }
        Value word = Words.read(token);
        return word instanceof Value.Flag
                ? new Expression.Constant(word, start, end)
                : new Expression.Name(token, start, end);
    }

    private int lastEnd;

    private List<Expression> list(String closing) {
        List<Expression> items = new ArrayList<>();
        while (fault == null && !scanner.is(closing)) {
            items.add(choice());
            if (fault == null && !scanner.is(closing)) {
                expect(",", "put a ',' between the values and a '" + closing + "' at the end");
            }
        }
        lastEnd = scanner.end();
        accept(closing);
        return items;
    }

    private boolean accept(String token) {
        if (fault == null && scanner.is(token)) {
            scanner.next();
            return true;
        }
        return false;
    }

    private void expect(String token, String advice) {
        if (fault == null && !accept(token)) {
            unexpected(advice);
        }
    }

    private void unexpected(String advice) {
        switch (scanner.type()) {
            case END -> fail(Codes.EXPRESSION, "the expression ends too early", advice);
            case WRONG -> wrong(scanner.token());
            default -> fail(Codes.EXPRESSION, "'" + scanner.token() + "' is unexpected in an expression", advice);
        }
    }

    private void wrong(String token) {
        String advice =
                switch (token) {
                    case "\"", "'" -> "put a " + token + " at the end of the text";
                    case "=" -> "write '==' to compare";
                    case "&", "|" -> "write '" + token + token + "'";
                    case "\\" -> "a text in single quotes needs no '\\'";
                    case "{" -> "a map can only be written behind 'let'";
                    case "$" -> "inside of '${...}' a name stands by itself";
                    default -> "take it out, or put it in quotes";
                };
        fail(Codes.EXPRESSION, "'" + token + "' is unexpected in an expression", advice);
    }

    private void fail(String code, String message, String advice) {
        if (fault == null) {
            fault = new Fault(code, message, advice, scanner.start(), scanner.end() - scanner.start());
        }
    }
}
