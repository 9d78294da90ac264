// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.List;

/** Checks what a function is called with. */
final class Arguments {
    private Arguments() {}

    /** Whether a function takes arguments; what is wrong has then been told. */
    static boolean fit(Function function, List<Value> arguments, Calling calling) {
        List<Function.Parameter> parameters = function.parameters();
        long least = parameters.stream()
                .filter(parameter -> !parameter.optional() && !parameter.repeated())
                .count();
        boolean endless =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).repeated();
        if (arguments.size() < least || !endless && arguments.size() > parameters.size()) {
            calling.fail(
                    "'" + function.name() + "' can't be called with "
                            + (arguments.size() == 1 ? "one value" : arguments.size() + " values"),
                    "write " + function.signature());
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Function.Parameter parameter = parameters.get(Math.min(i, parameters.size() - 1));
            if (!parameter.type().takes(arguments.get(i))) {
                calling.fail(
                        "'" + parameter.name() + "' of '" + function.name() + "' is "
                                + parameter.type().words() + ", and this is "
                                + arguments.get(i).kind().words(),
                        "write " + function.signature());
                return false;
            }
        }
        return true;
    }
}
