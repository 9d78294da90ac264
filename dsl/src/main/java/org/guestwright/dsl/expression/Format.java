// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigInteger;
import java.util.List;

/** Puts values into a pattern. */
final class Format {
    private static final int WIDEST = 1000;

    private Format() {}

    static Value apply(List<Value> arguments, Calling calling) {
        String pattern = arguments.get(0).text();
        StringBuilder all = new StringBuilder();
        int next = 1;
        for (int at = 0; at < pattern.length(); at++) {
            char character = pattern.charAt(at);
            if (character != '%') {
                all.append(character);
                continue;
            }
            int end = at + 1;
            while (end < pattern.length() && Words.isDigit(pattern.charAt(end))) {
                end++;
            }
            String width = pattern.substring(at + 1, end);
            char directive = end < pattern.length() ? pattern.charAt(end) : ' ';
            at = end;
            if (directive == '%' && width.isEmpty()) {
                all.append('%');
                continue;
            }
            if ("sdxXo".indexOf(directive) < 0
                    || width.length() > 4
                    || !width.isEmpty() && Integer.parseInt(width) > WIDEST) {
                return calling.fail(
                        "'%" + width + (directive == ' ' ? "" : directive) + "' is nothing that 'format' can do",
                        "there are %s, %d, %x, %X, %o, each with a width such as %03d, and %%");
            }
            if (next == arguments.size()) {
                return calling.fail("the pattern has more places than there are values", "give a value for each '%'");
            }
            String text = value(arguments.get(next++), directive, calling);
            if (text == null) {
                return null;
            }
            all.append(padded(text, width, directive));
        }
        return next < arguments.size()
                ? calling.fail("there are more values than the pattern has places", "put a '%s' into it for each")
                : calling.text(all.toString());
    }

    private static String value(Value value, char directive, Calling calling) {
        if (directive == 's') {
            return value.text();
        }
        if (!Function.Type.WHOLE.takes(value)) {
            calling.fail(
                    "'%" + directive + "' takes a whole number, and '" + value.text() + "' is none",
                    "use '%s' for other values");
            return null;
        }
        BigInteger number = ListFunctions.whole(value);
        return switch (directive) {
            case 'x' -> number.toString(16);
            case 'X' -> number.toString(16).toUpperCase(java.util.Locale.ROOT);
            case 'o' -> number.toString(8);
            default -> number.toString();
        };
    }

    private static String padded(String text, String width, char directive) {
        int missing = width.isEmpty() ? 0 : Integer.parseInt(width) - text.length();
        if (missing <= 0) {
            return text;
        }
        if (width.charAt(0) != '0' || directive == 's') {
            return " ".repeat(missing) + text;
        }
        int sign = text.charAt(0) == '-' ? 1 : 0;
        return text.substring(0, sign) + "0".repeat(missing) + text.substring(sign);
    }
}
