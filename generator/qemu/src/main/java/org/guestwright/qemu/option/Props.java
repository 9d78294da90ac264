// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.guestwright.model.value.Numeral;

/**
 * The properties of a QEMU object in the order in which they are written: a tree of texts, whole numbers, booleans, lists and
 * further properties.
 *
 * <p>A value of {@code null} is not there. Enum literals become their text, numerals their number.
 */
public final class Props {
    /** The value of a property that is written by its name alone, in {@code key=value} form only. */
    public static final Object BARE = new Object();

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** No properties yet. */
    public static Props of() {
        return new Props();
    }

    /** One property, to which more can be added. */
    public static Props of(String name, Object value) {
        return new Props().with(name, value);
    }

    /** Adds a property, or changes one in its place. */
    public Props with(String name, Object value) {
        if (value instanceof Enumerator literal) {
            values.put(name, literal.getLiteral());
        } else if (value instanceof Numeral numeral) {
            values.put(name, numeral.longValue());
        } else if (value instanceof Integer number) {
            values.put(name, number.longValue());
        } else if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds a property unless its value is the usual one, {@code null}, 0, false or an empty text. */
    public Props withUnlessDefault(String name, Object value) {
        boolean isDefault = value instanceof Number number && number.longValue() == 0
                || Boolean.FALSE.equals(value)
                || "".equals(value);
        return isDefault ? this : with(name, value);
    }

    /** Adds a property that says that there is nothing: JSON's {@code null}. */
    public Props withNull(String name) {
        values.put(name, null);
        return this;
    }

    /** Adds all of these after what is there. */
    public Props withAll(Props others) {
        if (others != null) {
            others.values.forEach(this::with);
        }
        return this;
    }

    /** Takes a property away. */
    public void remove(String name) {
        values.remove(name);
    }

    /** The value of a property, or {@code null}. */
    public Object get(String name) {
        return values.get(name);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The properties by name, in order. Values are String, Long, Boolean, {@code List} and {@code Props}. */
    public Map<String, Object> asMap() {
        return values;
    }

    /** Compares names and values, and not the order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Props props && values.equals(props.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return Json.text(this);
    }
}
