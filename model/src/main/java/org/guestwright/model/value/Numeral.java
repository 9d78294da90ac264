// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

/**
 * A whole number together with the text it was written as, so that {@code 0x05} is still {@code 0x05} after reading and
 * writing.
 *
 * <p>Two numerals are equal when their values are; {@link #toString()} gives the text. Values are those of a C
 * {@code unsigned long long}: use {@link #longValue()} with {@link Long#toUnsignedString(long)} above 2<sup>63</sup>. A
 * text of decimal digits that is more than all these counts as the greatest of them, for libvirt's schema has types without
 * an upper bound.
 */
public final class Numeral extends Number implements Comparable<Numeral> {
    private static final long serialVersionUID = 1L;
    private static final Numeral[] SMALL = new Numeral[256];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new Numeral(i, Integer.toString(i), false);
        }
    }

    private final long value;
    private final String text;
    private final boolean negative;

    private Numeral(long value, String text, boolean negative) {
        this.value = value;
        this.text = text;
        this.negative = negative;
    }

    /** The numeral of {@code value} in its shortest decimal form. */
    public static Numeral of(long value) {
        return value >= 0 && value < SMALL.length
                ? SMALL[(int) value]
                : new Numeral(value, Long.toString(value), value < 0);
    }

    /** The numeral of {@code value} written by a {@link String#format} pattern such as {@code 0x%02x}. */
    public static Numeral of(long value, String format) {
        return NumeralFormat.of(format).numeral(value);
    }

    static Numeral make(long value, String format) {
        return new Numeral(value, text(value, format), value < 0);
    }

    /** {@link String#format}, with a short cut for {@code 0x%x} and {@code 0x%04x}, for formats are read anew by each call. */
    private static String text(long value, String format) {
        int percent = format.indexOf('%');
        boolean padded = percent == format.length() - 4 && format.charAt(percent + 1) == '0';
        if (!format.endsWith("x") || !padded && percent != format.length() - 2) {
            return String.format(format, value);
        }
        String digits = Long.toHexString(value);
        int zeros = padded ? format.charAt(percent + 2) - '0' - digits.length() : 0;
        return format.substring(0, percent) + "0".repeat(Math.max(0, zeros)) + digits;
    }

    /**
     * Reads decimal digits with an optional sign.
     *
     * @throws NumberFormatException when the text is not a whole number
     */
    public static Numeral parse(String text) {
        return read(text, 10);
    }

    /**
     * Reads what C's {@code strtoull} with base 0 reads: {@code 0x} hexadecimal, a leading {@code 0} octal, else decimal.
     * Digits that are none of these but hexadecimal are read as such, for libvirt's schema lets them pass in places.
     *
     * @throws NumberFormatException when the text is not a whole number of at most 64 bits
     */
    public static Numeral parseAnyBase(String text) {
        try {
            return read(text, 0);
        } catch (NumberFormatException e) {
            return read(text, 16);
        }
    }

    /**
     * Reads hexadecimal digits, with or without a leading {@code 0x}.
     *
     * @throws NumberFormatException when the text is not a whole number of at most 64 bits
     */
    public static Numeral parseHex(String text) {
        return read(text, 16);
    }

    private static Numeral read(String text, int base) {
        String trimmed = text.strip();
        if (trimmed.length() == 1) {
            char digit = trimmed.charAt(0);
            if (digit >= '0' && digit <= '9') {
                return SMALL[digit - '0'];
            }
        }
        boolean negative = trimmed.startsWith("-");
        int start = negative || trimmed.startsWith("+") ? 1 : 0;
        int radix = base == 0 ? 10 : base;
        if (base != 10 && trimmed.regionMatches(true, start, "0x", 0, 2)) {
            start += 2;
            radix = 16;
        } else if (base == 0 && trimmed.length() > start + 1 && trimmed.charAt(start) == '0') {
            start += 1;
            radix = 8;
        }
        long magnitude = magnitude(trimmed, start, radix);
        return new Numeral(negative ? -magnitude : magnitude, text, negative);
    }

    private static long magnitude(String text, int start, int radix) {
        try {
            return Long.parseUnsignedLong(text, start, text.length(), radix);
        } catch (NumberFormatException e) {
            for (int i = start; i < text.length(); i++) {
                if (radix != 10 || text.charAt(i) < '0' || text.charAt(i) > '9') {
                    throw e;
                }
            }
            if (start == text.length()) {
                throw e;
            }
            return -1;
        }
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return negative || value >= 0 ? value : Double.parseDouble(Long.toUnsignedString(value));
    }

    @Override
    public int compareTo(Numeral other) {
        if (negative != other.negative) {
            return negative ? -1 : 1;
        }
        return negative ? Long.compare(value, other.value) : Long.compareUnsigned(value, other.value);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Numeral other && value == other.value && negative == other.negative;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
