// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.guestwright.model.value.Numeral;

/**
 * The properties of a QEMU object in the order in which they are written: a tree of texts, whole numbers, booleans, lists and
 * further properties.
 *
 * <p>A value of {@code null} is not there. Enum literals become their text, numerals their number. Values are String, Long, Boolean,
 * {@code List} and {@code Props}. As there are few in each and many of them, they are in arrays and not in a map.
 */
public final class Props {
    /** The value of a property that is written by its name alone, in {@code key=value} form only. */
    public static final Object BARE = new Object();

    private String[] names = new String[8];
    private Object[] values = new Object[8];
    private int size;

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
        // Texts come first: they are most, and to find that a value is not of an interface takes the JVM longest.
        if (value instanceof String) {
            put(name, value);
        } else if (value instanceof Numeral numeral) {
            put(name, numeral.longValue());
        } else if (value instanceof Integer number) {
            put(name, number.longValue());
        } else if (value instanceof Enumerator literal) {
            put(name, literal.getLiteral());
        } else if (value != null) {
            put(name, value);
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
        put(name, null);
        return this;
    }

    /** Adds all of these after what is there. */
    public Props withAll(Props others) {
        if (others != null) {
            for (int i = 0; i < others.size; i++) {
                with(others.names[i], others.values[i]);
            }
        }
        return this;
    }

    /** Takes a property away. */
    public void remove(String name) {
        int at = find(name);
        if (at >= 0) {
            size--;
            System.arraycopy(names, at + 1, names, at, size - at);
            System.arraycopy(values, at + 1, values, at, size - at);
        }
    }

    /** The value of a property, or {@code null}. */
    public Object get(String name) {
        int at = find(name);
        return at < 0 ? null : values[at];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The name of one of them, counted from 0. */
    String name(int index) {
        return names[index];
    }

    /** The value of one of them, counted from 0. */
    Object value(int index) {
        return values[index];
    }

    private void put(String name, Object value) {
        int at = find(name);
        if (at < 0) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            at = size++;
            names[at] = name;
        }
        values[at] = value;
    }

    private int find(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Compares names and values, and not the order. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Props props) || props.size != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            int at = props.find(names[i]);
            if (at < 0 || !Objects.equals(values[i], props.values[at])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash += names[i].hashCode() ^ Objects.hashCode(values[i]);
        }
        return hash;
    }

    @Override
    public String toString() {
        return Json.text(this);
    }
}
