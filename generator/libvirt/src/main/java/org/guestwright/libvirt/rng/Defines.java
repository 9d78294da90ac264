// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The defines of a schema, each made when somebody asks for it. */
final class Defines {
    private final Map<String, Supplier<Pattern>> open = new HashMap<>();
    private final Map<String, Pattern> made = new HashMap<>();

    /** Promises a define; the first one of a name is made. */
    void promise(String name, Supplier<Pattern> define) {
        open.putIfAbsent(name, define);
    }

    /** The define of a name that a pattern refers to. */
    Pattern get(String name) {
        Pattern known = made.get(name);
        if (known == null) {
            known = open.get(name).get();
            made.put(name, known);
        }
        return known;
    }

    /** Puts a pattern into a define, once, and gives a reference to it. */
    Pattern particle(String name, Supplier<Pattern> pattern, String documentation) {
        if (!made.containsKey(name)) {
            made.put(name, Pattern.define(name, pattern.get(), documentation));
        }
        return made.get(name).reference();
    }
}
