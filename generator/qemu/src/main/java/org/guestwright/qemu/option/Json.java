// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.Iterator;

/** Prints properties as JSON without white space. */
final class Json {
    private Json() {}

    static String text(Props props) {
        StringBuilder out = new StringBuilder(128);
        write(out, props);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof String text) {
            quote(out, text);
        } else if (value instanceof Props props) {
            out.append('{');
            for (int i = 0; i < props.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                quote(out, props.name(i));
                out.append(':');
                write(out, props.value(i));
            }
            out.append('}');
        } else if (value instanceof Long number) {
            out.append(number.longValue());
        } else if (value instanceof Iterable<?> list) {
            out.append('[');
            Iterator<?> elements = list.iterator();
            while (elements.hasNext()) {
                write(out, elements.next());
                out.append(elements.hasNext() ? "," : "");
            }
            out.append(']');
        } else {
            out.append(value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            escape(out, text);
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
