// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Assert;

/** Tells of assertions that are not met. */
final class Assertions {
    private Assertions() {}

    static void check(Assert assertion, Scope scope, Evaluator evaluator) {
        Boolean met = evaluator.condition(assertion.condition(), scope);
        if (Boolean.FALSE.equals(met)) {
            String message = evaluator.text(assertion.message(), scope);
            if (message != null) {
                evaluator
                        .problems()
                        .error(
                                Codes.ASSERT,
                                message.strip(),
                                null,
                                scope.passage().locate(assertion.condition()));
            }
        }
    }
}
