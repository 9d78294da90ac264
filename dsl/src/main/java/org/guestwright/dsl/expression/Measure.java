// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;

/** What is counted with a unit. */
public enum Measure {
    /** In bytes; the units are libvirt's. */
    SIZE(Kind.SIZE),
    /** In nanoseconds. */
    TIME(Kind.TIME);

    private static final Map<String, BigInteger> TIMES = new LinkedHashMap<>();
    private static final Map<String, BigInteger> BINARY = new LinkedHashMap<>();
    private static final Map<String, BigInteger> DECIMAL = new LinkedHashMap<>();

    static {
        BigInteger thousand = BigInteger.valueOf(1000);
        TIMES.put("h", BigInteger.valueOf(3600).multiply(thousand.pow(3)));
        TIMES.put("min", BigInteger.valueOf(60).multiply(thousand.pow(3)));
        String[] seconds = {"ns", "us", "ms", "s"};
        for (int i = 3; i >= 0; i--) {
            TIMES.put(seconds[i], thousand.pow(i));
        }
        String prefixes = "KMGTPE";
        for (int i = prefixes.length(); i > 0; i--) {
            BINARY.put(prefixes.charAt(i - 1) + "iB", BigInteger.ONE.shiftLeft(10 * i));
            DECIMAL.put(prefixes.charAt(i - 1) + "B", thousand.pow(i));
        }
        BINARY.put("b", BigInteger.ONE);
        DECIMAL.put("b", BigInteger.ONE);
    }

    private final Kind kind;

    Measure(Kind kind) {
        this.kind = kind;
    }

    /** The kind of such values. */
    public Kind kind() {
        return kind;
    }

    /** How many bytes or nanoseconds a unit has; {@code null} where it is no unit of this. */
    BigInteger factor(String unit) {
        if (this == TIME) {
            return TIMES.get(unit);
        }
        return Quantity.isUnit(unit) ? BigInteger.valueOf(new Quantity(Numeral.of(1), unit).bytes("b")) : null;
    }

    /** Whether a unit of size goes by thousands. */
    static boolean isDecimal(String unit) {
        return unit.length() == 2 && (unit.charAt(1) == 'B' || unit.charAt(1) == 'b');
    }

    /** In the largest unit in which it is whole. */
    String print(BigInteger count, boolean decimal) {
        Map<String, BigInteger> units = this == TIME ? TIMES : decimal ? DECIMAL : BINARY;
        String smallest = this == TIME ? "s" : "b";
        for (Map.Entry<String, BigInteger> unit : units.entrySet()) {
            BigInteger[] parts = count.divideAndRemainder(unit.getValue());
            if (parts[0].signum() != 0 && parts[1].signum() == 0) {
                return parts[0] + unit.getKey();
            }
        }
        return count + smallest;
    }
}
