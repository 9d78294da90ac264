// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.List;

/** What stands between {@code ${} and its brace, as a tree. Offsets are from the beginning of the text that was parsed. */
public sealed interface Expression {

    /** Its first character. */
    int offset();

    /** Behind its last character. */
    int end();

    /** A number, a text, yes or no. */
    record Constant(Value value, int offset, int end) implements Expression {}

    /** A name that something else gives a value. */
    record Name(String name, int offset, int end) implements Expression {}

    /** An entry of a map, or one more step of the name of a property: {@code os.arch}. */
    record Member(Expression of, String key, int offset, int end) implements Expression {}

    /** An item of a list or entry of a map: {@code x[2]}. */
    record Index(Expression of, Expression key, int offset, int end) implements Expression {}

    /** A function of values. */
    record Call(String name, List<Expression> arguments, int offset, int end) implements Expression {}

    /** A sign in front of a value. */
    record Unary(Operator operator, Expression operand, int offset, int end) implements Expression {}

    /** Two values and what is between them. */
    record Binary(Operator operator, Expression left, Expression right, int offset, int end) implements Expression {}

    /** One of two values: {@code condition ? then : otherwise}. */
    record Choice(Expression condition, Expression then, Expression otherwise, int offset, int end)
            implements Expression {}

    /** Several values. */
    record ListOf(List<Expression> items, int offset, int end) implements Expression {}
}
