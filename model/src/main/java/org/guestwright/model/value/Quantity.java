// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

import java.math.BigInteger;
import java.util.Map;

/**
 * An amount with the unit that it was written in, which may be none: {@code 4GiB}, {@code 512 KiB}, {@code 219136}.
 *
 * <p>The metamodel's {@code unit} annotation names the XML attribute that carries the unit; in a {@code .guest} number and
 * unit are one token. What no unit means is a fact of the place (memory: KiB; sizes elsewhere: bytes), so conversions take
 * it as an argument. Units and factors are those of libvirt's {@code virScaleInteger}.
 *
 * @param amount the number
 * @param unit the unit as written, or {@code null}
 */
public record Quantity(Numeral amount, String unit) implements Comparable<Quantity> {

    private static final Long KIB = 1L << 10;
    private static final Map<String, Long> BYTES = Map.ofEntries(
            Map.entry("b", 1L),
            Map.entry("byte", 1L),
            Map.entry("bytes", 1L),
            Map.entry("k", 1L << 10),
            Map.entry("kib", 1L << 10),
            Map.entry("kb", 1_000L),
            Map.entry("m", 1L << 20),
            Map.entry("mib", 1L << 20),
            Map.entry("mb", 1_000_000L),
            Map.entry("g", 1L << 30),
            Map.entry("gib", 1L << 30),
            Map.entry("gb", 1_000_000_000L),
            Map.entry("t", 1L << 40),
            Map.entry("tib", 1L << 40),
            Map.entry("tb", 1_000_000_000_000L),
            Map.entry("p", 1L << 50),
            Map.entry("pib", 1L << 50),
            Map.entry("pb", 1_000_000_000_000_000L),
            Map.entry("e", 1L << 60),
            Map.entry("eib", 1L << 60),
            Map.entry("eb", 1_000_000_000_000_000_000L));

    /** An amount of kibibytes, written with its unit as libvirt writes it. */
    public static Quantity ofKibibytes(long amount) {
        return new Quantity(Numeral.of(amount), "KiB");
    }

    /**
     * Reads a number directly followed by an optional unit, as in a {@code .guest} file.
     *
     * @throws NumberFormatException when there is no number in front
     */
    public static Quantity parse(String text) {
        String trimmed = text.strip();
        int end = trimmed.startsWith("+") ? 1 : 0;
        while (end < trimmed.length() && Character.digit(trimmed.charAt(end), 10) >= 0) {
            end++;
        }
        Numeral amount = Numeral.parse(trimmed.substring(0, end));
        String unit = trimmed.substring(end).strip();
        return new Quantity(amount, unit.isEmpty() ? null : unit);
    }

    /** Whether {@code unit} is one that libvirt knows; case does not count. */
    public static boolean isUnit(String unit) {
        return BYTES.containsKey(unit.toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * The amount in bytes.
     *
     * @param defaultUnit what the number counts where no unit is written
     * @throws ArithmeticException when the unit is unknown or the amount does not fit 64 bits, unsigned
     */
    public long bytes(String defaultUnit) {
        String name = unit == null ? defaultUnit : unit;
        // The unit that libvirt itself writes, and most people.
        Long factor = name.equals("KiB") ? KIB : BYTES.get(name.toLowerCase(java.util.Locale.ROOT));
        if (factor == null) {
            throw new ArithmeticException("unknown unit '" + name + "'");
        }
        long high = Math.multiplyHigh(amount.longValue(), factor);
        if (high == 0 && amount.longValue() >= 0) {
            long low = amount.longValue() * factor;
            if (low >= 0) {
                return low;
            }
        }
        BigInteger product =
                new BigInteger(Long.toUnsignedString(amount.longValue())).multiply(BigInteger.valueOf(factor));
        if (product.bitLength() > 64) {
            throw new ArithmeticException(this + " is more than 64 bits hold");
        }
        return product.longValue();
    }

    /** The amount in kibibytes, rounded up as libvirt does. */
    public long kibibytes(String defaultUnit) {
        long bytes = bytes(defaultUnit);
        return Long.divideUnsigned(bytes, 1024) + (Long.remainderUnsigned(bytes, 1024) == 0 ? 0 : 1);
    }

    /** Compares by bytes, a number without a unit counting bytes. */
    @Override
    public int compareTo(Quantity other) {
        return Long.compareUnsigned(bytes("b"), other.bytes("b"));
    }

    /** The form of a {@code .guest} file: {@code 4GiB}. */
    @Override
    public String toString() {
        return unit == null ? amount.toString() : amount + unit;
    }
}
