// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.util.List;
import org.guestwright.dsl.expression.Function;

/** Describes functions, as Markdown. */
public final class FunctionText {
    private FunctionText() {}

    /** What a function takes and gives, with an example. */
    public static String of(Function function) {
        String example = Documentation.code(function.example()) + " is " + Documentation.code(function.result());
        return Documentation.page(
                Documentation.code(function.signature()), function.documentation(), List.of("Example: " + example));
    }
}
