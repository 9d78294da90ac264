// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.BitSet;
import java.util.List;

/** Prints properties as {@code key=value,key=value}; commas in values are doubled, inner properties get dotted keys. */
final class KeyValues {
    private final StringBuilder out = new StringBuilder(96);
    private final Option.Lists lists;

    private KeyValues(Option.Lists lists) {
        this.lists = lists;
    }

    /**
     * @param head the first word, or {@code null}
     * @param without a property that is left out, or {@code null}
     */
    static String text(String head, Props props, String without, Option.Lists lists) {
        KeyValues printer = new KeyValues(lists);
        if (head != null) {
            printer.out.append(escape(head)).append(',');
        }
        for (int i = 0; i < props.size(); i++) {
            if (!props.name(i).equals(without)) {
                printer.write(props.name(i), props.value(i));
            }
        }
        int length = printer.out.length();
        return length == 0 ? "" : printer.out.substring(0, length - 1);
    }

    private void write(String key, Object value) {
        if (value instanceof String text) {
            pair(key, escape(text));
        } else if (value instanceof Long number) {
            out.append(key).append('=').append(number.longValue()).append(',');
        } else if (value instanceof Props props) {
            for (int i = 0; i < props.size(); i++) {
                write(key + "." + props.name(i), props.value(i));
            }
        } else if (value instanceof List<?> list) {
            writeList(key, list);
        } else if (value == Props.BARE) {
            out.append(key).append(',');
        } else if (value instanceof Boolean bool) {
            pair(key, bool ? "on" : "off");
        } else {
            pair(key, value.toString());
        }
    }

    private void writeList(String key, List<?> list) {
        switch (lists) {
            case NUMBERED -> {
                for (int i = 0; i < list.size(); i++) {
                    write(key + "." + i, list.get(i));
                }
            }
            case RANGES -> writeRanges(key, list);
            case PAIRS -> list.forEach(element -> writePairs(key, element));
            case STRINGS -> list.forEach(element -> pair(key, (String) ((Props) element).get("str")));
            default -> list.forEach(element -> write(key, element));
        }
    }

    private void writePairs(String key, Object element) {
        if (element instanceof Props props) {
            for (int i = 0; i < props.size(); i++) {
                write(props.name(i), props.value(i));
            }
        } else {
            write(key, element);
        }
    }

    private void writeRanges(String key, List<?> list) {
        BitSet members = new BitSet();
        list.forEach(number -> members.set(((Number) number).intValue()));
        for (int first = members.nextSetBit(0); first >= 0; ) {
            int last = members.nextClearBit(first) - 1;
            pair(key, first == last ? Integer.toString(first) : first + "-" + last);
            first = members.nextSetBit(last + 1);
        }
    }

    private void pair(String key, String value) {
        out.append(key).append('=').append(value).append(',');
    }

    private static String escape(String text) {
        return text.indexOf(',') < 0 ? text : text.replace(",", ",,");
    }
}
