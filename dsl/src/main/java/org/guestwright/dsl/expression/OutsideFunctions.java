// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.List;

/** Functions that look at the world outside of the files. */
final class OutsideFunctions {
    static final List<Function> ALL = List.of(
            Function.of(
                    "env",
                    "name:TEXT, otherwise:SCALAR?",
                    "The value of an environment variable, or another where it is not set.",
                    "env('GUEST_POOL', 'default')",
                    "default",
                    (arguments, calling) -> {
                        String name = arguments.get(0).text();
                        String value = calling.surroundings().variable(name);
                        if (value != null) {
                            return new Value.Word(value);
                        }
                        return arguments.size() == 2
                                ? arguments.get(1)
                                : calling.fail(
                                        "the environment has no variable '" + name + "'",
                                        "set it, or write env('" + name + "', otherwise)");
                    }),
            Function.of(
                    "read",
                    "path:TEXT",
                    "What is in a file of the project, named from the folder of this one.",
                    "trim(read('motd.txt'))",
                    "Welcome",
                    (arguments, calling) -> {
                        Surroundings.Reading reading =
                                calling.surroundings().read(arguments.get(0).text());
                        return reading.text() == null
                                ? calling.fail(reading.refusal(), "'read' takes files of the project only")
                                : calling.text(reading.text());
                    }));

    private OutsideFunctions() {}
}
