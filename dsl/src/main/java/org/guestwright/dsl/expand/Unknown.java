// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.guestwright.dsl.expression.Function;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.model.diagnostic.Suggestion;

/** Says what to do about a name without a value. */
final class Unknown {
    private Unknown() {}

    /**
     * @param name the name
     * @param known the names that have a value
     */
    static String advice(String name, List<String> known) {
        int dash = name.indexOf('-');
        boolean subtraction = dash > 0 && known.contains(name.substring(0, dash));
        Function function = Functions.of(name);
        if (function != null) {
            return "it is a function: write " + function.signature();
        }
        return subtraction
                ? "a subtraction has blanks around its sign: '" + name.replace("-", " - ") + "'"
                : Suggestion.didYouMean(
                        name,
                        known,
                        name.indexOf('.') < 0
                                ? "give it one by 'let " + name + " = ...'"
                                : "nothing in this guest or its templates says one");
    }
}
