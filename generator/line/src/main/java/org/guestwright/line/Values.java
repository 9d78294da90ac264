// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an option says: names and values, from JSON or from {@code name=value,...}. Objects in JSON are flattened as QEMU's own
 * short form has them, {@code cache.direct}; switches are {@code on} and {@code off}. It remembers what was asked for, so that what
 * nobody understood can be told.
 */
final class Values {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> all = new HashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();

    private Values() {}

    /**
     * Reads the words of an option.
     *
     * @param implied the name of a value that stands first without one
     */
    static Values parse(String text, String implied) {
        Values values = new Values();
        if (text.startsWith("{")) {
            try {
                values.flatten("", JSON.readTree(text));
            } catch (JsonProcessingException e) {
                values.put(implied, text);
            }
        } else {
            values.pairs(text, implied);
        }
        return values;
    }

    private void flatten(String prefix, JsonNode node) {
        if (node.isObject() || node.isArray()) {
            int index = 0;
            if (node.isObject()) {
                for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
                    Map.Entry<String, JsonNode> field = fields.next();
                    flatten(prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey(), field.getValue());
                }
            }
            for (JsonNode element : node.isArray() ? node : JSON.createArrayNode()) {
                flatten(prefix + "." + index++, element);
            }
        } else {
            put(prefix, node.isBoolean() ? node.asBoolean() ? "on" : "off" : node.asText());
        }
    }

    // A comma in a value is written twice; a name alone is a switch, with "no" in front an off one.
    private void pairs(String text, String implied) {
        int at = 0;
        boolean first = true;
        while (at <= text.length() && !text.isEmpty()) {
            StringBuilder part = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == ',') {
                    if (at < text.length() && text.charAt(at) == ',') {
                        at++;
                    } else {
                        break;
                    }
                }
                part.append(c);
            }
            pair(part.toString(), first ? implied : null);
            first = false;
            if (at >= text.length()) {
                break;
            }
        }
    }

    private void pair(String part, String implied) {
        int equals = part.indexOf('=');
        if (equals > 0) {
            put(part.substring(0, equals), part.substring(equals + 1));
        } else if (implied != null) {
            put(implied, part);
        } else if (part.startsWith("+") || part.startsWith("-")) {
            put(part.substring(1), part.startsWith("+") ? "on" : "off");
        } else if (!part.isEmpty()) {
            put(part, "on");
        }
    }

    private void put(String name, String value) {
        all.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
        values.put(name, value);
        unread.add(name);
    }

    /** The value of a name, or {@code null}; it counts as understood. */
    String get(String name) {
        unread.remove(name);
        return values.get(name);
    }

    String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    /** The values of a name that may stand several times, in order; of any other, QEMU takes the last. */
    List<String> all(String name) {
        unread.remove(name);
        return all.getOrDefault(name, List.of());
    }

    /** The value of a name; it is not understood by that. */
    String peek(String name) {
        return values.get(name);
    }

    /** Whether a switch is on. */
    boolean on(String name) {
        return isOn(get(name));
    }

    /** {@code yes} or {@code no} for a switch that is there, else {@code null}. */
    String yesNo(String name) {
        String value = get(name);
        return value == null ? null : isOn(value) ? "yes" : "no";
    }

    /** {@code on} or {@code off} for a switch that is there, else {@code null}. */
    String onOff(String name) {
        String value = get(name);
        return value == null ? null : isOn(value) ? "on" : "off";
    }

    /** Takes back that a name has been understood. */
    void unreadAgain(String name) {
        unread.add(name);
    }

    /** Takes names for understood that say nothing of a guest. */
    Values ignore(String... names) {
        for (String name : names) {
            unread.remove(name);
        }
        return this;
    }

    /** Whether there are values below a name, {@code cache.*}. */
    boolean hasBelow(String name) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    /** The values below a name. */
    Values below(String name) {
        Values part = new Values();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (entry.getKey().startsWith(name + ".")) {
                part.put(entry.getKey().substring(name.length() + 1), entry.getValue());
                unread.remove(entry.getKey());
            }
        }
        return part;
    }

    /** All names, in order. */
    Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    /** The names that nobody asked for. */
    Set<String> unread() {
        return new LinkedHashSet<>(unread);
    }

    static boolean isOn(String value) {
        return "on".equals(value)
                || "yes".equals(value)
                || "true".equals(value)
                || "y".equals(value)
                || "1".equals(value);
    }
}
