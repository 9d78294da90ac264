// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.model.value.Quantity;

/** Turns texts into values of a feature's type. */
final class Conversion {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final List<String> UNITS = List.of("b", "KiB", "MiB", "GiB", "TiB", "KB", "MB", "GB", "TB");

    private Conversion() {}

    /**
     * Why a text is no value.
     *
     * @param code what is wrong
     * @param message what is wrong, in words
     * @param advice what to do
     * @param suggestions the words that would be right
     */
    record Refusal(String code, String message, String advice, List<String> suggestions) {}

    /** The value that a text stands for; {@code null} where it is none. */
    static Object read(FeatureMapping feature, String text) {
        ValueType type = feature.type();
        Class<?> javaType = type.type().getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
        }
        if (javaType == Quantity.class) {
            Quantity quantity = quantity(text);
            return quantity != null
                            && (quantity.unit() == null || Quantity.isUnit(quantity.unit()))
                            && type.accepts(quantity.amount().toString())
                    ? quantity
                    : null;
        }
        return type.read(text);
    }

    /** Why there is no value for a text. */
    static Refusal refuse(FeatureMapping feature, String word, String text) {
        ValueType type = feature.type();
        Class<?> javaType = type.type().getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return refusal(Codes.LITERAL, word, text, "write 'yes' or 'no'", List.of(YES, NO));
        }
        Quantity quantity = javaType == Quantity.class ? quantity(text) : null;
        if (quantity != null && quantity.unit() != null && !Quantity.isUnit(quantity.unit())) {
            return new Refusal(
                    Codes.TYPE,
                    "'" + quantity.unit() + "' is no unit",
                    Suggestion.didYouMean(quantity.unit(), UNITS, "write for example 'MiB' or 'GiB'"),
                    Suggestion.nearby(quantity.unit(), UNITS).stream()
                            .map(unit -> quantity.amount() + unit)
                            .toList());
        }
        return javaType != Quantity.class && !type.accepts(text) && type.isEnumeration()
                ? refusal(
                        Codes.LITERAL,
                        word,
                        text,
                        Suggestion.didYouMean(text, type.literals(), "write " + type.expectation()),
                        Suggestion.nearby(text, type.literals()))
                : refusal(Codes.TYPE, word, text, "write " + type.expectation(), List.of());
    }

    private static Quantity quantity(String text) {
        try {
            return Quantity.parse(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Refusal refusal(String code, String word, String text, String advice, List<String> suggestions) {
        return new Refusal(code, "'" + text + "' is no value of '" + word + "'", advice, suggestions);
    }
}
