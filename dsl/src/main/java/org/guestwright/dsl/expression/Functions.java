// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions that expressions can call. Hover, completion and the guide read this table too. */
public final class Functions {
    private static final Map<String, Function> ALL;

    static {
        Map<String, Function> all = new LinkedHashMap<>();
        for (List<Function> group : List.of(
                ListFunctions.ALL, TextFunctions.ALL, NumberFunctions.ALL, SeedFunctions.ALL, OutsideFunctions.ALL)) {
            group.forEach(function -> all.put(function.name(), function));
        }
        ALL = Collections.unmodifiableMap(all);
    }

    private Functions() {}

    /** All, by subject. */
    public static Collection<Function> all() {
        return ALL.values();
    }

    /** The function of a name, or {@code null}. */
    public static Function of(String name) {
        return ALL.get(name);
    }

    /** The names of all. */
    public static Collection<String> names() {
        return ALL.keySet();
    }
}
