// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What an expression, a {@code let} or an argument stands for. Immutable. */
public sealed interface Value {

    /** The characters that stand for it in a text; {@code null} for a list or map, which none do. */
    String text();

    /** What it is; a word is what it looks like. */
    Kind kind();

    /** A value as it was written in a guest, which keeps its writing; it counts as the number, size, time or flag that it looks like. */
    record Word(String text) implements Value {
        @Override
        public Kind kind() {
            return Words.read(text).kind();
        }
    }

    /** Characters, whatever they look like. */
    record Text(String text) implements Value {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** A number, whole or not. */
    record Number(BigDecimal number) implements Value {
        /** A whole number. */
        public static Number of(long number) {
            return new Number(BigDecimal.valueOf(number));
        }

        /** Whether there is nothing behind its point. */
        public boolean isWhole() {
            return number.signum() == 0
                    || number.scale() <= 0
                    || number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public String text() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /**
     * A size or time.
     *
     * @param measure which of them
     * @param count bytes, or nanoseconds
     * @param decimal whether it was written in units of 1000, as {@code GB}
     */
    record Amount(Measure measure, BigInteger count, boolean decimal) implements Value {
        @Override
        public String text() {
            return measure.print(count, decimal);
        }

        @Override
        public Kind kind() {
            return measure.kind();
        }
    }

    /** Yes or no. */
    record Flag(boolean set) implements Value {
        @Override
        public String text() {
            return set ? "yes" : "no";
        }

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /** Values in order. */
    record Items(List<Value> items) implements Value {
        @Override
        public String text() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /** Values by name, in the order in which they were written. */
    record Entries(Map<String, Value> entries) implements Value {
        @Override
        public String text() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.MAP;
        }
    }
}
