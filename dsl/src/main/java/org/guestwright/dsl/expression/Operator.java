// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** The signs of expressions; the greater the strength, the closer it binds. */
public enum Operator {
    OR("||", 1),
    AND("&&", 2),
    EQUAL("==", 3),
    UNEQUAL("!=", 3),
    LESS("<", 3),
    LESS_OR_EQUAL("<=", 3),
    GREATER(">", 3),
    GREATER_OR_EQUAL(">=", 3),
    IN("in", 3),
    PLUS("+", 4),
    MINUS("-", 4),
    TIMES("*", 5),
    DIVIDED("/", 5),
    MODULO("%", 5),
    NOT("!", 6),
    NEGATIVE("-", 6);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }

    int strength() {
        return strength;
    }

    /** The operator between two values that a token is; {@code null} for none. */
    static Operator between(String token) {
        return switch (token) {
            case "||", "or" -> OR;
            case "&&", "and" -> AND;
            case "==" -> EQUAL;
            case "!=" -> UNEQUAL;
            case "<" -> LESS;
            case "<=" -> LESS_OR_EQUAL;
            case ">" -> GREATER;
            case ">=" -> GREATER_OR_EQUAL;
            case "in" -> IN;
            case "+" -> PLUS;
            case "-" -> MINUS;
            case "*" -> TIMES;
            case "/" -> DIVIDED;
            case "%" -> MODULO;
            default -> null;
        };
    }
}
