// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** Is told what is wrong with an expression while it is evaluated. */
@FunctionalInterface
public interface Faults {

    /** Something is wrong at a part of an expression. */
    void report(String code, String message, String advice, Expression at);
}
