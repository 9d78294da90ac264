// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A way to write numbers. Most numbers of a domain are small, and so there are only one of each: they are made when first asked for. */
public final class NumeralFormat {
    /** The shortest decimal form. */
    public static final NumeralFormat DECIMAL = new NumeralFormat(null);

    private static final Map<String, NumeralFormat> ALL = new ConcurrentHashMap<>();

    private final String pattern;
    // Two threads may each make the same numeral, which does no harm.
    private final Numeral[] small = new Numeral[256];

    private NumeralFormat(String pattern) {
        this.pattern = pattern;
    }

    /** The format of a {@link String#format} pattern such as {@code 0x%02x}. */
    public static NumeralFormat of(String pattern) {
        NumeralFormat known = ALL.get(pattern);
        return known == null ? ALL.computeIfAbsent(pattern, NumeralFormat::new) : known;
    }

    /** The number in this format. */
    public Numeral numeral(long value) {
        if (pattern == null) {
            return Numeral.of(value);
        }
        if (value < 0 || value >= small.length) {
            return Numeral.make(value, pattern);
        }
        Numeral known = small[(int) value];
        if (known == null) {
            known = Numeral.make(value, pattern);
            small[(int) value] = known;
        }
        return known;
    }
}
