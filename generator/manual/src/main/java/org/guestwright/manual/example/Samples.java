// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

import java.math.BigInteger;
import java.util.List;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.model.value.Quantity;

/** A value that a feature can have: the metamodel's own example, or the simplest that its type takes. */
public final class Samples {
    private static final List<String> GUESSES =
            List.of("1", "0", "0x1", "a", "ab", "/path", "0x0001", "1.0", "00:00", "0:0");

    private Samples() {}

    /** The value; {@code null} where none is known. */
    public static Object of(FeatureMapping feature) {
        ValueType type = feature.type();
        if (feature.kind() == Kind.PRESENCE || type.type().getInstanceClass() == boolean.class) {
            return true;
        }
        if (type.type().getInstanceClass() == Quantity.class) {
            String own = Annotations.guest(feature.feature(), "example");
            return Quantity.parse(own != null ? own : feature.unit() == null ? "1" : "1MiB");
        }
        String text = text(feature);
        return text == null ? null : type.parse(text);
    }

    private static String text(FeatureMapping feature) {
        String own = Annotations.guest(feature.feature(), "example");
        if (own != null) {
            return own;
        }
        if (feature.kind() == Kind.ANY) {
            return null;
        }
        String text = text(feature.type());
        return text == null && feature.type().accepts(feature.name()) ? feature.name() : text;
    }

    private static String text(ValueType type) {
        String own = Annotations.guest(type.type(), "example");
        if (own != null) {
            return own;
        }
        if (!type.literals().isEmpty()) {
            return type.literals().get(0);
        }
        if (!type.union().isEmpty()) {
            return type.union().stream()
                    .map(Samples::text)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse(null);
        }
        if (type.isNumber()) {
            boolean one = type.minimum() == null || type.minimum().compareTo(BigInteger.ONE) <= 0;
            return one ? "1" : type.minimum().toString();
        }
        boolean any = type.accepts("any text") && type.accepts("");
        return any ? null : GUESSES.stream().filter(type::accepts).findFirst().orElse(null);
    }

    /** A value to show beside a property, {@code null} where there is none of its own. */
    public static String shown(FeatureMapping feature) {
        return Annotations.guest(feature.feature(), "example");
    }
}
