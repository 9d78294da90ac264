// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.model.value.Quantity;

/**
 * A text turned into a value of a feature's type.
 *
 * @param value the value, or {@code null} where the text is none
 * @param code what is wrong then
 * @param message what is wrong, in words
 * @param advice what to do
 */
record Conversion(Object value, String code, String message, String advice) {
    private static final List<String> SWITCH = List.of("yes", "no");

    static Conversion of(FeatureMapping feature, String word, String text) {
        ValueType type = feature.type();
        Class<?> javaType = type.type().getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return SWITCH.contains(text)
                    ? done(text.equals(SWITCH.get(0)))
                    : failed(Codes.LITERAL, word, text, "write 'yes' or 'no'");
        }
        if (javaType == Quantity.class) {
            return quantity(type, word, text);
        }
        if (type.accepts(text)) {
            try {
                return done(type.parse(text));
            } catch (IllegalArgumentException e) {
                return failed(Codes.TYPE, word, text, "write " + type.expectation());
            }
        }
        return type.isEnumeration()
                ? failed(
                        Codes.LITERAL,
                        word,
                        text,
                        Suggestion.didYouMean(text, type.literals(), "write " + type.expectation()))
                : failed(Codes.TYPE, word, text, "write " + type.expectation());
    }

    private static Conversion quantity(ValueType type, String word, String text) {
        try {
            Quantity quantity = Quantity.parse(text);
            if (quantity.unit() != null && !Quantity.isUnit(quantity.unit())) {
                return new Conversion(
                        null,
                        Codes.TYPE,
                        "'" + quantity.unit() + "' is no unit",
                        Suggestion.didYouMean(
                                quantity.unit(),
                                List.of("b", "KiB", "MiB", "GiB", "TiB", "KB", "MB", "GB", "TB"),
                                "write for example 'MiB' or 'GiB'"));
            }
            return type.accepts(quantity.amount().toString())
                    ? done(quantity)
                    : failed(Codes.TYPE, word, text, "write " + type.expectation());
        } catch (NumberFormatException e) {
            return failed(Codes.TYPE, word, text, "write " + type.expectation());
        }
    }

    private static Conversion done(Object value) {
        return new Conversion(value, null, null, null);
    }

    private static Conversion failed(String code, String word, String text, String advice) {
        return new Conversion(null, code, "'" + text + "' is no value of '" + word + "'", advice);
    }
}
