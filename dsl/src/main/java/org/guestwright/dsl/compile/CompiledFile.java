// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import org.guestwright.model.diagnostic.Diagnostic;

/**
 * A {@code .guest} file, compiled.
 *
 * @param name the file as the user named it
 * @param text its text
 * @param guests its guests in order, also those with errors
 * @param diagnostics all that is wrong in it, by place, and with the files that it imports
 */
public record CompiledFile(String name, String text, List<CompiledGuest> guests, List<Diagnostic> diagnostics) {

    /** Whether something in it is wrong. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
