// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.compare;

import org.guestwright.dsl.path.GuestValue;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.value.Quantity;

/** Values for people: {@code 8GiB} for {@code 8388608KiB}. */
public final class ValueText {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB"};

    private ValueText() {}

    /** A value as a person would write it in a {@code .guest}, without quotes, an amount in the largest unit of which it is a whole number. */
    public static String of(FeatureMapping feature, Object value) {
        String text = GuestValue.text(feature, value);
        if (!(value instanceof Quantity quantity) || quantity.unit() == null) {
            return text;
        }
        for (int i = UNITS.length - 1; i >= 0; i--) {
            long unit = 1024L << (10 * i);
            long bytes = bytes(quantity);
            if (bytes > 0 && bytes % unit == 0) {
                return bytes / unit + UNITS[i];
            }
        }
        return text;
    }

    private static long bytes(Quantity quantity) {
        try {
            return quantity.bytes("b");
        } catch (ArithmeticException e) {
            return 0;
        }
    }
}
