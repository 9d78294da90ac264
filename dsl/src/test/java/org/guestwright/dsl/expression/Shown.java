// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluates a text, and shows what came out: the value, or each fault with the characters that it is about. */
final class Shown {
    private static final Map<String, Value> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("size", new Value.Word("2GiB"));
        NAMES.put("n", new Value.Word("7"));
        NAMES.put("hex", new Value.Word("0x05"));
        NAMES.put("web-name", new Value.Word("web"));
        NAMES.put("on", new Value.Word("yes"));
        NAMES.put("disks", new Value.Items(List.of(new Value.Word("vda"), new Value.Word("vdb"))));
        Map<String, Value> sizes = new LinkedHashMap<>();
        sizes.put("small", new Value.Word("1GiB"));
        sizes.put("large", new Value.Word("8GiB"));
        NAMES.put("sizes", new Value.Entries(sizes));
    }

    private Shown() {}

    static String of(String text) {
        return of(text, Surroundings.NONE, new Budget());
    }

    static String of(String text, Surroundings surroundings, Budget budget) {
        Parsed parsed = ExpressionParser.parse(text);
        List<String> faults = new ArrayList<>();
        if (parsed.fault() != null) {
            Fault fault = parsed.fault();
            return line(text, fault.code(), fault.message(), fault.advice(), fault.offset(), fault.length());
        }
        Faults told = (code, message, advice, at) ->
                faults.add(line(text, code, message, advice, at.offset(), at.end() - at.offset()));
        Value value = new Evaluation(names(told), budget, told, surroundings).value(parsed.expression());
        return faults.isEmpty() ? show(value) : String.join("\n", faults);
    }

    private static String line(String text, String code, String message, String advice, int offset, int length) {
        return "<" + text.substring(offset, offset + length) + "> " + message + "; " + advice + " [" + code + "]";
    }

    static String show(Value value) {
        if (value instanceof Value.Items list) {
            return list.items().stream().map(Shown::show).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.Entries map) {
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + show(entry.getValue()))
                    .collect(Collectors.joining("  ", "{ ", " }"));
        }
        return value.text();
    }

    private static Names names(Faults faults) {
        return new Names() {
            @Override
            public boolean binds(String name) {
                return NAMES.containsKey(name);
            }

            @Override
            public boolean says(String property) {
                return property.equals("os.arch");
            }

            @Override
            public Value value(String name, Expression at) {
                return name.equals("os.arch") ? new Value.Word("x86_64") : NAMES.get(name);
            }

            @Override
            public void unknown(String name, Expression at) {
                faults.report("unknown", "'" + name + "' has no value", "give it one", at);
            }
        };
    }
}
