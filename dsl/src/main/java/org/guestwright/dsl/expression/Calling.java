// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import org.guestwright.dsl.expand.Codes;

/**
 * A call while it is evaluated.
 *
 * @param function what is called
 * @param at the call
 * @param budget what it may cost
 * @param faults is told what is wrong
 * @param surroundings the world outside
 */
record Calling(Function function, Expression at, Budget budget, Faults faults, Surroundings surroundings) {

    /** Tells why there is no result. */
    Value fail(String message, String advice) {
        faults.report(Codes.FUNCTION_ARGUMENT, message, advice, at);
        return null;
    }

    /** A text as result, if it is not too long. */
    Value text(String text) {
        return budget.text(text.length(), faults, at) ? new Value.Text(text) : null;
    }

    /** A list as result, if it is not too long. */
    Value list(java.util.List<Value> items) {
        return budget.items(items.size(), faults, at) ? new Value.Items(items) : null;
    }
}
