// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads the values that words look like: {@code 4}, {@code 0x1f}, {@code 1.5}, {@code 4GiB}, {@code 20ms}, {@code yes}. */
public final class Words {
    /** No number of 128 bits is longer; what is longer is a text. */
    private static final int LONGEST = 60;

    private Words() {}

    /** The value of a word; a text where it looks like nothing else. */
    public static Value read(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return new Value.Text(word);
        }
        char first = word.charAt(0);
        if (first >= '0' && first <= '9' || (first == '-' || first == '+') && word.length() > 1) {
            Value number = number(word);
            return number == null ? new Value.Text(word) : number;
        }
        return switch (word) {
            case "yes", "true" -> new Value.Flag(true);
            case "no", "false" -> new Value.Flag(false);
            default -> new Value.Text(word);
        };
    }

    /** What a value is apart from how it was written. */
    static Value read(Value value) {
        return value instanceof Value.Word word ? read(word.text()) : value;
    }

    /** A number with its sign and unit, or {@code null}. */
    static Value number(String word) {
        int start = word.charAt(0) == '-' || word.charAt(0) == '+' ? 1 : 0;
        if (word.regionMatches(true, start, "0x", 0, 2)) {
            return hexadecimal(word, start);
        }
        int end = digits(word, start);
        if (end == start) {
            return null;
        }
        if (end + 1 < word.length() && word.charAt(end) == '.' && isDigit(word.charAt(end + 1))) {
            end = digits(word, end + 1);
        }
        BigDecimal number = new BigDecimal(word.substring(0, end));
        if (number.unscaledValue().bitLength() > Arithmetic.BITS) {
            return null;
        }
        return end == word.length() ? new Value.Number(number) : amount(number, word.substring(end));
    }

    private static Value amount(BigDecimal number, String unit) {
        for (Measure measure : Measure.values()) {
            BigInteger factor = measure.factor(unit);
            if (factor != null) {
                BigDecimal count = number.multiply(new BigDecimal(factor)).stripTrailingZeros();
                return count.scale() > 0 || count.toBigInteger().bitLength() > Arithmetic.BITS
                        ? null
                        : new Value.Amount(
                                measure, count.toBigInteger(), measure == Measure.SIZE && Measure.isDecimal(unit));
            }
        }
        return null;
    }

    private static Value hexadecimal(String word, int start) {
        for (int i = start + 2; i < word.length(); i++) {
            if (Character.digit(word.charAt(i), 16) < 0 || word.charAt(i) > 'f') {
                return null;
            }
        }
        int digits = word.length() - start - 2;
        if (digits == 0 || digits > Arithmetic.BITS / 4) {
            return null;
        }
        BigInteger number = new BigInteger(word.substring(start + 2), 16);
        return new Value.Number(new BigDecimal(word.charAt(0) == '-' ? number.negate() : number));
    }

    private static int digits(String word, int start) {
        int end = start;
        while (end < word.length() && isDigit(word.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
