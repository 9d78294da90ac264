// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.Iterator;
import java.util.Map;

/** Prints properties as JSON without white space. */
final class Json {
    private Json() {}

    static String text(Props props) {
        StringBuilder out = new StringBuilder(128);
        write(out, props);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof Props props) {
            out.append('{');
            Iterator<Map.Entry<String, Object>> entries =
                    props.asMap().entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, Object> entry = entries.next();
                quote(out, entry.getKey());
                out.append(':');
                write(out, entry.getValue());
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof Iterable<?> list) {
            out.append('[');
            Iterator<?> elements = list.iterator();
            while (elements.hasNext()) {
                write(out, elements.next());
                out.append(elements.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (value instanceof String text) {
            quote(out, text);
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
